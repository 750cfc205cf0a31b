package nl.gia.bundle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.gia.platform.value.Ids;

/** A municipality or a province, and what it writes in a week: of realistic length, by chance. */
record Office(int number) {
  static final int MUNICIPALITIES = 443;
  static final int PROVINCES = 12;
  private static final LocalDate BEGIN = LocalDate.of(2027, 1, 4);
  private static final List<String> FACTS =
      List.of("bekend", "deelgenomen", "gebruikt", "verbonden", "eigen_beleid");
  private static final List<String> CHANNELS = List.of("telefoon", "mail", "bijeenkomst");
  private static final List<String> WORDS =
      List.of(
          "inburgering",
          "onderwijs",
          "huisvesting",
          "werk",
          "veiligheid",
          "handreiking",
          "raad",
          "college",
          "wethouder",
          "regio",
          "begroting",
          "voorstel",
          "uitvoering",
          "cursus");

  boolean isProvince() {
    return number >= MUNICIPALITIES;
  }

  String code() {
    return String.format(java.util.Locale.ROOT, "%04d", isProvince() ? number + 9000 : number + 1);
  }

  String name() {
    return (isProvince() ? "Provincie " : "Gemeente ") + code();
  }

  String table() {
    return isProvince() ? "province" : "municipality";
  }

  String row() {
    return Ids.natural(table(), code());
  }

  Map<String, String> fields() {
    return new TreeMap<>(Map.of("code", code(), "name", name()));
  }

  String day(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
  }

  Map<String, String> question(int week, Random random) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("asked_on", day(week));
    fields.put("caller", name() + ", afdeling " + word(random));
    fields.put("channel", CHANNELS.get(random.nextInt(CHANNELS.size())));
    fields.put("due", day(week + 2));
    fields.put("status", "open");
    fields.put("text", text(random));
    return ours(fields);
  }

  Map<String, String> involvement(int week, Random random) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("evidence", "Besluit van de " + word(random) + " nr. " + random.nextInt(10_000));
    fields.put("fact", FACTS.get(random.nextInt(FACTS.size())));
    fields.put("since", day(week));
    return ours(fields);
  }

  Map<String, String> meeting(int week, Random random) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("date", day(week + 3));
    fields.put("kind", "regio");
    fields.put("outcome", text(random));
    fields.put("place", name());
    fields.put("title", "Overleg over " + word(random) + " en " + word(random));
    return fields;
  }

  private Map<String, String> ours(Map<String, String> fields) {
    if (!isProvince()) {
      fields.put("municipality", row());
    }
    return fields;
  }

  private static String day(int week) {
    return BEGIN.plusWeeks(week).toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("Over ");
    for (int i = 10 + random.nextInt(20); i > 0; i--) {
      text.append(word(random)).append(' ');
    }
    return text.append(random.nextInt(1_000_000)).toString();
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
