package nl.gia.feature.settings;

import java.time.Instant;
import java.util.List;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.platform.value.Ids;
import nl.gia.platform.value.OrderKey;

/**
 * What a new database starts with: only what the letters to parliament say. Each release adds an
 * act at the end and leaves the earlier ones as they are, so that they are the same in every
 * database.
 */
public final class Starter {
  /** The themes of the first edition, in order. */
  static final List<String> THEMES =
      List.of(
          "Inburgering",
          "Onderwijs",
          "Werk",
          "Wonen",
          "Sociale integratie",
          "Actief burgerschap",
          "Emancipatie/participatie van allochtone vrouwen",
          "Veiligheid");

  /** The ten municipalities of the working group. */
  static final List<String> FOUNDERS =
      List.of(
          "Den Haag",
          "'s-Hertogenbosch",
          "Zaanstad",
          "Eindhoven",
          "Helden",
          "Nijmegen",
          "Venlo",
          "Lelystad",
          "Delft",
          "Rotterdam");

  static final String LETTER = "Kamerstukken II 2007/08, 31 268, nr. 8";
  static final String INDICATOR = "gemeenten-met-gia";

  private static final Instant FIRST = Instant.parse("2008-07-01T12:00:00Z");
  private static final List<String> PROVINCES =
      List.of(
          "Groningen",
          "Friesland",
          "Drenthe",
          "Overijssel",
          "Flevoland",
          "Gelderland",
          "Utrecht",
          "Noord-Holland",
          "Zuid-Holland",
          "Zeeland",
          "Noord-Brabant",
          "Limburg");
  private static final long[] TOTALS = {443, 441, 431, 418, 415};
  private static final double[] TARGETS = {10, 17.5, 25, 32.5, 40};

  /** The acts of all releases, oldest first. */
  public List<ScriptedAct> acts() {
    return List.of(
        ScriptedAct.of(Act.of("starter.first"), FIRST, Starter::first),
        ScriptedAct.of(Act.of("starter.second"), FIRST, tx -> StarterRecord.write(new Script(tx))),
        ScriptedAct.of(
            Act.of("starter.third"), FIRST, tx -> StarterRecord.sources(new Script(tx))));
  }

  private static void first(Tx tx) {
    Script script = new Script(tx);
    edition(script);
    themes(script);
    organisations(script);
    areas(script);
    topics(script);
    indicator(script);
    for (int i = 0; i < TOTALS.length; i++) {
      total(script, (2008 + i) + "-01-01", TOTALS[i]);
    }
    // Rozenburg joined Rotterdam.
    total(script, "2010-03-18", 430);
  }

  private static void total(Script script, String date, long count) {
    script
        .row("municipality_total", date)
        .text("date", date)
        .number("count", count)
        .text("source", "CBS");
  }

  private static void edition(Script script) {
    script
        .row("edition", "1")
        .number("number", 1)
        .text("title", "Datgene wat ons bindt")
        .text("status", "gepubliceerd")
        .text("visibility", "openbaar");
    section(script, "visie", 0).text("part", "vision").text("heading", "Gedeelde visie");
  }

  private static void themes(Script script) {
    for (int i = 0; i < THEMES.size(); i++) {
      String name = THEMES.get(i);
      script
          .row("theme", name)
          .text("name", name)
          .text("position", OrderKey.at(i, THEMES.size()))
          .refer("introduced_in", "edition", "1");
      section(script, name, i + 1)
          .text("part", "theme")
          .refer("theme", "theme", name)
          .text("heading", name);
    }
  }

  private static Script.Row section(Script script, String key, int place) {
    String whole = "1/" + key;
    return script
        .row("section", whole)
        .refer("edition", "edition", "1")
        .text("lineage", Ids.natural("section", whole))
        .text("position", OrderKey.at(place, THEMES.size() + 1))
        .text("visibility", "openbaar");
  }

  private static void organisations(Script script) {
    organisation(script, "Directie Inburgering en Integratie", "rijk");
    organisation(script, "Forum", "forum");
    organisation(script, "VNG", "vng");
    FOUNDERS.forEach(name -> organisation(script, name, "gemeente"));
  }

  private static void organisation(Script script, String name, String kind) {
    script
        .row("organisation", name)
        .text("name", name)
        .text("kind", kind)
        .text("visibility", "openbaar");
  }

  private static void areas(Script script) {
    for (int i = 0; i < PROVINCES.size(); i++) {
      String code = String.valueOf(20 + i);
      script.row("province", code).text("code", code).text("name", PROVINCES.get(i));
    }
    for (int number = 1; number <= 6; number++) {
      String name =
          number == 1 ? "Gelderland/Overijssel" : "Regio " + number + " (nog te benoemen)";
      script.row("region", String.valueOf(number)).number("number", number).text("name", name);
    }
    for (String province : List.of("25", "23")) {
      script
          .row("region_province", "1/" + province)
          .refer("region", "region", "1")
          .refer("province", "province", province);
    }
  }

  private static void topics(Script script) {
    for (String title : List.of("Zorg", "Sport", "Welzijn")) {
      script
          .row("topic", title)
          .text("title", title)
          .text("proposed_on", "2008-07-01")
          .text("phase", "ingediend")
          .text("visibility", "openbaar");
    }
  }

  private static void indicator(Script script) {
    script
        .row("indicator", INDICATOR)
        .text("name", "Gemeenten met de GIA")
        .text("unit", "% van de gemeenten")
        .text("status", "actief")
        .text("position", OrderKey.at(0, 1));
    definition(script, 1, "2008-01-01", "2010-04-16", "verbonden")
        .text("wording", "Gemeenten die zich aan de GIA verbinden (" + LETTER + ").");
    definition(script, 2, "2010-04-16", "2012-06-07", "bekend")
        .text("wording", "Gemeenten die de GIA kennen (31 268, nr. 32).");
    definition(script, 3, "2012-06-07", "", "deelgenomen")
        .text("wording", "Gemeenten die aan de GIA deelnemen (31 268, nr. 57).");
    for (int i = 0; i < TARGETS.length; i++) {
      boolean promised = i == 0 || i == TARGETS.length - 1;
      script
          .row("target", INDICATOR + "/" + (2008 + i))
          .refer("indicator", "indicator", INDICATOR)
          .number("year", 2008 + i)
          .real("value", TARGETS[i])
          .text("source", promised ? LETTER : "eigen tussenstreefwaarde, lineair")
          .number("own_interim", promised ? 0 : 1);
    }
  }

  private static Script.Row definition(
      Script script, int version, String from, String to, String facts) {
    Script.Row row =
        script
            .row("indicator_definition", INDICATOR + "/" + version)
            .refer("indicator", "indicator", INDICATOR)
            .number("version", version)
            .text("valid_from", from)
            .text("facts", facts)
            .text("period", "peildatum");
    return to.isEmpty() ? row : row.text("valid_to", to);
  }
}
