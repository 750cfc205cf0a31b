package nl.gia.feature.privacy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Refusal;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.entry.Act;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;

/** Gives persons what is held on them, and with that answers the request in which they asked. */
final class Access {
  private static final String PERSON = "person";
  private static final String ASKED = "inzage";
  private static final List<String> ENDINGS = List.of(".docx", ".json");

  private final Workspace space;
  private final Texts texts;

  Access(Workspace space, Texts texts) {
    this.space = space;
    this.texts = texts;
  }

  /**
   * Writes the file, and then answers the open request for it, if there is one.
   *
   * @return the row of the request that is answered with it
   */
  Optional<String> give(String person, Path file, Progress progress) {
    new PersonFile(space, texts).write(person, file, progress);
    Optional<String> asked =
        space.database().read(tables -> asked(new RowsStore(tables), person)).map(Draft::row);
    asked.ifPresent(request ->
        space
            .journal()
            .write(
                Act.of(PERSON + ".export", person),
                tx ->
                    Refusal.orRow(
                        space.kinds().find(Forgetting.REQUEST).orElseThrow(),
                        new Rows(space.kinds())
                            .set(tx, Forgetting.REQUEST, request, answer(space)))));
    return asked;
  }

  /** What a request holds once it is answered by what was asked. */
  static Map<String, String> answer(Workspace space) {
    return Map.of(
        Forgetting.OUTCOME,
        Forgetting.GRANTED,
        "answered_on",
        LocalDate.now(space.clock()).toString());
  }

  private static Optional<Draft> asked(RowsStore rows, String person) {
    return rows.rows(Forgetting.REQUEST, PERSON, person).stream()
        .filter(row -> row.text("kind").filter(ASKED::equals).isPresent())
        .filter(row -> row.blank(Forgetting.OUTCOME))
        .findFirst();
  }

  /** Has the user say where the file goes, and makes it. */
  static void ask(Desk desk, Workspace space, String person) {
    if (person.isEmpty()) {
      return;
    }
    Texts texts = desk.texts();
    desk.files()
        .toSave(ErasureText.FILE_KIND, texts.get(ErasureText.FILE_NAME), ENDINGS)
        .ifPresent(file ->
            desk.background()
                .write(
                    ErasureText.EXPORTING,
                    progress -> new Access(space, texts).give(person, file, progress),
                    answered ->
                        desk.notices()
                            .say(
                                texts.get(
                                    answered.isPresent()
                                        ? ErasureText.EXPORTED_AS_ASKED
                                        : ErasureText.EXPORTED,
                                    file))));
  }
}
