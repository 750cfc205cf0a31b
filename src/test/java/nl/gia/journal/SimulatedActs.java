package nl.gia.journal;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.CanonicalJson;

/** What somebody does at a copy, on a few rows that others work on too. */
final class SimulatedActs {
  private static final List<String> TEXTS =
      List.of(
          "Eerste zin. Tweede zin. Derde zin over wonen.",
          "Eerste zin, anders. Tweede zin. Derde zin over wonen.",
          "Eerste zin. Tweede zin. Derde zin over werk en zorg.",
          "Heel iets anders.");

  private final Random random;

  SimulatedActs(Random random) {
    this.random = random;
  }

  void act(Copy copy, boolean older) {
    String edition = "edition" + random.nextInt(2);
    String section = "section" + random.nextInt(3);
    String point = "point" + random.nextInt(2);
    String person = "person" + random.nextInt(2);
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    switch (random.nextInt(older ? 10 : 12)) {
      case 0 -> copy.write(tx -> set(tx, "edition", edition, "title", text));
      case 1, 2, 3 -> copy.write(tx -> set(tx, "section", section, "body", text));
      case 4 -> copy.write(tx -> set(tx, "section", section, "edition", edition));
      case 5 -> copy.write(tx -> remove(tx, "edition", edition));
      case 6 -> copy.write(tx -> remove(tx, "section", section));
      case 7 -> copy.write(tx -> revive(tx, "edition", edition));
      case 8 -> copy.write(tx -> set(tx, "person", person, "name", text));
      case 9 ->
          copy.write(tx -> {
            set(tx, "action_point", point, "section", section);
            set(tx, "action_point", point, "text", text);
          });
      case 10 -> copy.write(tx -> set(tx, "person", person, "function", text));
      default -> copy.write(tx -> set(tx, "section", section, "position", text.substring(0, 1)));
    }
  }

  /** Adopts an edition with what its sections say here, or takes its adoption back. */
  void adopt(Copy copy) {
    String edition = "edition" + random.nextInt(2);
    Value text = random.nextInt(4) == 0 ? Value.none() : Value.of(adopted(copy, edition));
    copy.write(tx -> {
      tx.bring("edition", edition);
      tx.set("edition", edition, "frozen", text);
    });
  }

  private static String adopted(Copy copy, String edition) {
    Map<String, Object> sections = new TreeMap<>();
    copy.database
        .<org.jooq.Result<org.jooq.Record>>read(rows ->
            rows.fetch(
                "SELECT id, body FROM section WHERE edition = ? AND removed = 0 AND body IS NOT"
                    + " NULL",
                edition))
        .forEach(row ->
            sections.put(
                row.get("id", String.class),
                Map.of("edition", edition, "body", row.get("body", String.class))));
    Map<String, Object> points = new TreeMap<>();
    copy.database
        .<org.jooq.Result<org.jooq.Record>>read(rows ->
            rows.fetch(
                "SELECT p.id, p.text FROM action_point p JOIN section s ON s.id = p.section"
                    + " WHERE s.edition = ? AND p.removed = 0 AND p.text IS NOT NULL",
                edition))
        .forEach(row ->
            points.put(row.get("id", String.class), Map.of("text", row.get("text", String.class))));
    return CanonicalJson.of(Map.of("section", sections, "action_point", points));
  }

  private static void set(Tx tx, String table, String row, String column, String text) {
    tx.bring(table, row);
    tx.set(table, row, column, Value.of(text));
  }

  private static void remove(Tx tx, String table, String row) {
    tx.bring(table, row);
    tx.remove(table, row);
  }

  private static void revive(Tx tx, String table, String row) {
    tx.bring(table, row);
    tx.revive(table, row);
  }
}
