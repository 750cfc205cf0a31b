package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandDocumentTest {
  private static final String PDF = "%PDF-1.4\nVoorbeeld\n%%EOF\n";

  @TempDir Path folder;
  private Terminal terminal;
  private Path file;
  private String topic;

  @BeforeEach
  void open() throws IOException {
    terminal = new Terminal(folder);
    assertThat(terminal.run("new", "--empty").code()).isZero();
    topic = terminal.run("add", "topic", "title=Sport").out().strip();
    file = folder.resolve("besluit.pdf");
    Files.writeString(file, PDF);
  }

  @Test
  void fileIsAddedWithItsFactsAndLinked() {
    String id = add("--title", "Besluit Venlo", "--number", "2009/12", "--link", "topic:" + topic);

    assertThat(terminal.run("list", "document", "--json").rows())
        .singleElement()
        .asString()
        .contains(id, "Besluit Venlo", "2009/12");
    assertThat(terminal.run("list", "document_link", "--json").out()).contains(topic);
  }

  @Test
  void contentIsSavedAsItWas() throws IOException {
    Path copy = folder.resolve("kopie.pdf");
    assertThat(terminal.run("document", "save", add(), copy.toString()).code()).isZero();
    assertThat(copy).hasContent(PDF.strip() + "\n");
    assertThat(Files.readString(copy)).isEqualTo(PDF);
  }

  @Test
  void theSameFileIsFoundAgain() {
    String id = add();
    Object again = terminal.run("document", "add", file.toString(), "--json").rows().getFirst();
    assertThat(((Map<?, ?>) again).get("id")).isEqualTo(id);
    assertThat(((Map<?, ?>) again).get("added")).isEqualTo(false);
  }

  @Test
  void addingIsUndoneAsOne() {
    add("--link", "topic:" + topic);
    assertThat(terminal.run("undo").code()).isZero();
    assertThat(terminal.run("list", "document", "--json").rows()).isEmpty();
    assertThat(terminal.run("list", "document_link", "--json").rows()).isEmpty();
  }

  @Test
  void linkToNothingIsRefused() {
    Terminal.Answer answer =
        terminal.run("document", "add", file.toString(), "--link", "topic:weg");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("topic:weg").contains("Er is niets gewijzigd.");
    assertThat(terminal.run("list", "document", "--json").rows()).isEmpty();
  }

  @Test
  void contentThatIsThrownAwayIsSaidToBeGone() {
    String id = add();
    assertThat(terminal.run("document", "forget", id).out()).contains("niet ongedaan");

    Terminal.Answer save =
        terminal.run("document", "save", id, folder.resolve("kopie.pdf").toString());
    assertThat(save.code()).isEqualTo(1);
    assertThat(folder.resolve("kopie.pdf")).doesNotExist();
    assertThat(terminal.run("list", "document", "--json").rows()).hasSize(1);
  }

  @Test
  void checkNamesWhatIsMissingAndIsSatisfied() {
    terminal.run("add", "document", "title=Besluit", "hash=" + "ab".repeat(32));

    Terminal.Answer answer = terminal.run("check");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Inhoud niet ontvangen: Besluit");
    assertThat(terminal.run("check", "--json").member("missing").toString()).contains("Besluit");
  }

  @Test
  void backupAndRestoreKeepTheContent() {
    String id = add();
    String backup = folder.resolve("reserve.gia").toString();
    assertThat(terminal.run("backup", backup).code()).isZero();
    terminal.run("document", "forget", id);
    assertThat(terminal.run("restore", backup).code()).isZero();

    assertThat(terminal.run("document", "save", id, folder.resolve("kopie.pdf").toString()).code())
        .isZero();
    assertThat(terminal.run("check").code()).isZero();
  }

  @Test
  void contentTravelsBesideTheBundle() {
    String id = add();
    String bundle = folder.resolve("alles.gia.json").toString();
    assertThat(terminal.run("bundle", "write", bundle).out()).contains("alles.bijlagen.zip");
    Terminal other = new Terminal(folder.resolve("bram"));
    assertThat(other.run("new", "--empty").code()).isZero();
    other.run("trust", String.valueOf(terminal.run("identity", "--json").member("fingerprint")));

    assertThat(other.run("bundle", "take", bundle).out()).contains("één document");

    String copy = folder.resolve("kopie.pdf").toString();
    assertThat(other.run("document", "save", id, copy).code()).isZero();
  }

  @Test
  void documentIsFoundByTitleAndByNumber() {
    String id = add("--title", "Besluit Venlo", "--number", "BZK-77");
    assertThat(List.of(found("Venlo"), found("BZK-77"))).allMatch(out -> out.contains(id));
  }

  private String found(String words) {
    return terminal.run("search", words, "--json").out();
  }

  private String add(String... more) {
    String[] words = new String[more.length + 4];
    words[0] = "document";
    words[1] = "add";
    words[2] = file.toString();
    words[3] = "--json";
    System.arraycopy(more, 0, words, 4, more.length);
    Object first = terminal.run(words).rows().getFirst();
    return String.valueOf(((Map<?, ?>) first).get("id"));
  }
}
