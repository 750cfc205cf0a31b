package nl.gia.starter;

import static nl.gia.starter.Script.with;

import java.util.List;
import nl.gia.journal.Tx;
import nl.gia.platform.value.Ids;
import nl.gia.platform.value.OrderKey;

/**
 * The facts of 2008 that every secretariat starts from. Sources: the letter of 1 July 2008
 * (Kamerstukken II 2007/08, 31 268, nr. 8), the mid-term and final evaluations (nr. 32 and 57), and
 * Statistics Netherlands for the yearly numbers of municipalities. What is unknown is left out.
 */
final class StarterContent {
  static final String LETTER = "Kamerstukken II 2007/08, 31 268, nr. 8";
  private static final String OPEN = "openbaar";

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

  private record Coded(String code, String name) {}

  private static final List<Coded> PROVINCES =
      List.of(
          new Coded("20", "Groningen"),
          new Coded("21", "Friesland"),
          new Coded("22", "Drenthe"),
          new Coded("23", "Overijssel"),
          new Coded("24", "Flevoland"),
          new Coded("25", "Gelderland"),
          new Coded("26", "Utrecht"),
          new Coded("27", "Noord-Holland"),
          new Coded("28", "Zuid-Holland"),
          new Coded("29", "Zeeland"),
          new Coded("30", "Noord-Brabant"),
          new Coded("31", "Limburg"));

  private static final List<Coded> FOUNDERS =
      List.of(
          new Coded("0518", "Den Haag"),
          new Coded("0796", "'s-Hertogenbosch"),
          new Coded("0479", "Zaanstad"),
          new Coded("0772", "Eindhoven"),
          new Coded("0918", "Helden"),
          new Coded("0268", "Nijmegen"),
          new Coded("0983", "Venlo"),
          new Coded("0995", "Lelystad"),
          new Coded("0503", "Delft"),
          new Coded("0599", "Rotterdam"));

  private StarterContent() {}

  static void author(Tx tx) {
    new Script(tx).row("author", "starter", with("name", "GIA Secretariaat"));
  }

  static void organisations(Tx tx) {
    Script script = new Script(tx);
    script.row(
        "organisation",
        "directie-ii",
        with("name", "Directie Inburgering en Integratie")
            .and("short_name", "Rijk")
            .and("kind", "rijk")
            .and("visibility", OPEN));
    script.row(
        "organisation",
        "forum",
        with("name", "Forum").and("kind", "forum").and("visibility", OPEN));
    script.row(
        "organisation",
        "vng",
        with("name", "Vereniging van Nederlandse Gemeenten")
            .and("short_name", "VNG")
            .and("kind", "vng")
            .and("visibility", OPEN));
    for (Coded founder : FOUNDERS) {
      script.row(
          "organisation",
          "gemeente/" + founder.code(),
          with("name", "Gemeente " + founder.name())
              .and("short_name", founder.name())
              .and("kind", "gemeente")
              .and("municipality", Ids.natural("municipality", founder.code()))
              .and("visibility", OPEN));
    }
  }

  static void places(Tx tx) {
    Script script = new Script(tx);
    for (Coded province : PROVINCES) {
      script.row(
          "province", province.code(), with("code", province.code()).and("name", province.name()));
    }
    for (int number = 1; number <= 6; number++) {
      String name =
          number == 1 ? "Gelderland/Overijssel" : "Regio " + number + " (nog te benoemen)";
      script.row("region", "" + number, with("number", number).and("name", name));
    }
    for (String code : List.of("23", "25")) {
      script.row(
          "region_province",
          "1/" + code,
          with("region", Ids.natural("region", "1"))
              .and("province", Ids.natural("province", code)));
    }
  }

  static void agenda(Tx tx) {
    Script script = new Script(tx);
    String edition =
        script.row(
            "edition",
            "1",
            with("number", 1)
                .and("title", "Datgene wat ons bindt")
                .and("status", "gepubliceerd")
                .and("visibility", OPEN));
    section(script, edition, "vision", "Gedeelde visie", 0);
    for (int i = 0; i < THEMES.size(); i++) {
      String name = THEMES.get(i);
      script.row(
          "theme",
          name,
          with("name", name)
              .and("position", OrderKey.at(i, THEMES.size()))
              .and("introduced_in", edition));
      section(script, edition, "theme", name, i + 1);
    }
  }

  private static void section(
      Script script, String edition, String part, String heading, int place) {
    String key = "1/" + heading;
    script.row(
        "section",
        key,
        with("edition", edition)
            .and("lineage", Ids.natural("section", key))
            .and("part", part)
            .and("theme", part.equals("theme") ? Ids.natural("theme", heading) : null)
            .and("position", OrderKey.at(place, THEMES.size() + 1))
            .and("heading", heading)
            .and("visibility", OPEN));
  }

  static void topics(Tx tx) {
    Script script = new Script(tx);
    for (String title : List.of("Zorg", "Sport", "Welzijn")) {
      script.row(
          "topic",
          title,
          with("title", title)
              .and("proposed_on", "2008-07-01")
              .and("phase", "ingediend")
              .and("visibility", OPEN));
    }
  }

  static void figures(Tx tx) {
    Script script = new Script(tx);
    String indicator =
        script.row(
            "indicator",
            "gemeenten",
            with("name", "Gemeenten betrokken bij de GIA")
                .and("unit", "% van de gemeenten")
                .and("status", "actief")
                .and("position", OrderKey.at(0, 1)));
    definition(
        script,
        indicator,
        new Definition(1, "2008-07-01", "2010-04-16", "verbonden"),
        "Gemeenten die zich aan de GIA verbinden (brief van 1 juli 2008).");
    definition(
        script,
        indicator,
        new Definition(2, "2010-04-16", "2012-06-07", "bekend"),
        "Gemeenten die de GIA kennen (tussenevaluatie, brief nr. 32).");
    definition(
        script,
        indicator,
        new Definition(3, "2012-06-07", null, "eigen_beleid"),
        "Gemeenten die de agenda ter hand hebben genomen en er eigen lokaal beleid mee hebben"
            + " ontwikkeld (eindevaluatie, brief nr. 57).");
    definition(
        script,
        indicator,
        new Definition(4, "2012-06-07", null, "deelgenomen"),
        "Percentage gemeenten dat deelneemt (zoals gemeten in de eindevaluatie, brief nr. 57).");
    target(script, indicator, 2008, 10);
    target(script, indicator, 2009, 17.5);
    target(script, indicator, 2010, 25);
    target(script, indicator, 2011, 32.5);
    target(script, indicator, 2012, 40);
    total(script, "2008-01-01", 443);
    total(script, "2009-01-01", 441);
    total(script, "2010-01-01", 431);
    // Rozenburg joined Rotterdam.
    total(script, "2010-03-18", 430);
    total(script, "2011-01-01", 418);
    total(script, "2012-01-01", 415);
  }

  private static void total(Script script, String date, int count) {
    script.row(
        "municipality_total",
        date,
        with("date", date).and("count", count).and("source", "CBS"));
  }

  private record Definition(
      int version, String from, @org.jspecify.annotations.Nullable String to, String fact) {}

  private static void definition(
      Script script, String indicator, Definition definition, String wording) {
    script.row(
        "indicator_definition",
        "gemeenten/" + definition.version(),
        with("indicator", indicator)
            .and("version", definition.version())
            .and("valid_from", definition.from())
            .and("valid_to", definition.to())
            .and("wording", wording)
            .and("facts", definition.fact())
            .and("period", "peildatum"));
  }

  private static void target(Script script, String indicator, int year, double value) {
    boolean ours = year != 2008 && year != 2012;
    script.row(
        "target",
        "gemeenten/" + year,
        with("indicator", indicator)
            .and("year", year)
            .and("value", value)
            .and("source", ours ? "Eigen lineaire berekening" : LETTER)
            .and("own_interim", ours ? 1 : 0));
  }
}
