package nl.gia.feature.privacy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gia.feature.Workspace;
import nl.gia.office.DossierPart;
import nl.gia.office.DossierSpec;
import nl.gia.office.DossierWriter;
import nl.gia.platform.db.WholeFile;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;

/** Writes everything that is held on a person into a file for them: JSON, or a document to read. */
final class PersonFile {
  private final Workspace space;
  private final Texts texts;

  PersonFile(Workspace space, Texts texts) {
    this.space = space;
    this.texts = texts;
  }

  /**
   * Writes the file, after its name as JSON or DOCX.
   *
   * @throws UserFailure when there is no such person, or the file cannot be written
   */
  void write(String person, Path file, Progress progress) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".json") && !name.endsWith(".docx")) {
      throw new UserFailure(DossierText.JSON_OR_DOCX, file);
    }
    Forgetting.Plan plan = new Forgetting(space).plan("person", person, List.of(), progress);
    List<Holding> holdings = new Holdings(space, texts).of(plan);
    if (name.endsWith(".json")) {
      byte[] json = Json.pretty(tree(plan, holdings)).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(file, out -> out.write(json));
    } else {
      DossierWriter.write(document(plan, holdings), file);
    }
  }

  private Map<String, Object> tree(Forgetting.Plan plan, List<Holding> holdings) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("subject", plan.rows().getFirst());
    tree.put("name", plan.name());
    tree.put("made_at", now().toString());
    for (Holding holding : holdings) {
      tree.put(holding.table(), holding.lines().stream().map(PersonFile::tree).toList());
    }
    return tree;
  }

  private static Map<String, Object> tree(Holding.Line line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", line.id());
    line.facts().forEach(fact -> tree.put(fact.column(), fact.stored()));
    return tree;
  }

  private DossierSpec document(Forgetting.Plan plan, List<Holding> holdings) {
    List<DossierPart> parts = new ArrayList<>();
    parts.add(new DossierPart.Text(texts.get(DossierText.ABOUT, plan.name())));
    for (Holding holding : holdings) {
      parts.add(new DossierPart.Heading(1, holding.title()));
      parts.add(table(holding));
    }
    parts.add(new DossierPart.Heading(1, texts.get(DossierText.RIGHTS)));
    parts.add(new DossierPart.Text(texts.get(DossierText.RIGHTS_HOW)));
    return new DossierSpec(
        texts.get(DossierText.TITLE, plan.name()),
        texts.get(DossierText.ORGANISATION),
        texts.locale().toLanguageTag(),
        texts.get(DossierText.TITLE, plan.name()),
        now(),
        parts);
  }

  /** One column for each field that any row fills in. */
  private static DossierPart.Table table(Holding holding) {
    Map<String, String> columns = new LinkedHashMap<>();
    holding
        .lines()
        .forEach(line -> line.facts().forEach(fact -> columns.put(fact.column(), fact.label())));
    return new DossierPart.Table(
        holding.title(),
        List.copyOf(columns.values()),
        holding.lines().stream()
            .map(line ->
                columns.keySet().stream()
                    .map(column ->
                        line.facts().stream()
                            .filter(fact -> fact.column().equals(column))
                            .map(Holding.Fact::words)
                            .findFirst()
                            .orElse(""))
                    .toList())
            .toList());
  }

  private Instant now() {
    return space.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
