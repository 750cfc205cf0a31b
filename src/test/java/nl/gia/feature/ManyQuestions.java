package nl.gia.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.text.Texts;

/** A database with thousands of questions to the help desk. */
final class ManyQuestions implements AutoCloseable {
  static final int ROWS = 5_000;
  private static final List<String> STATES = List.of("open", "in_behandeling");

  private final Office office;

  ManyQuestions(Path folder) {
    office = new Office(folder);
    String delft = office.add("municipality", Map.of("code", "0503", "name", "Delft"));
    String venlo = office.add("municipality", Map.of("code", "0983", "name", "Venlo"));
    office
        .space
        .journal()
        .write(
            Act.of("test"),
            tx -> {
              for (int i = 0; i < ROWS; i++) {
                question(tx, i, i % 2 == 0 ? delft : venlo);
              }
            });
  }

  private static void question(Tx tx, int number, String municipality) {
    String row = tx.create("question");
    String day = "20%02d-%02d-%02d".formatted(8 + number % 3, 1 + number % 12, 1 + number % 28);
    tx.set("question", row, "asked_on", Value.of(day));
    tx.set("question", row, "municipality", Value.of(municipality));
    tx.set("question", row, "status", Value.of(STATES.get(number % STATES.size())));
    tx.set(
        "question",
        row,
        "text",
        Value.of("Voorbeeldvraag " + number + " over taal en inburgering"));
  }

  /** The place that lists them. */
  KindsViewModel place(Texts texts) {
    Kind question = office.space.kinds().find("question").orElseThrow();
    KindPart part =
        KindPart.of(question, KindsText.NOTHING_YET)
            .showing("asked_on", "text", "municipality", "status", "due");
    return new KindsViewModel(office.desk(texts), office.space, List.of(part));
  }

  Office office() {
    return office;
  }

  @Override
  public void close() {
    office.close();
  }
}
