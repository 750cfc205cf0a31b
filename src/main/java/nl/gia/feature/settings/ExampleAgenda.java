package nl.gia.feature.settings;

import java.util.List;
import java.util.Map;
import nl.gia.platform.value.OrderKey;

/** Editions in the example in each state, what was said of them, and how far things are. */
final class ExampleAgenda {
  private static final String DISCUSSED = "voorbeeld-6";
  private static final String PUBLISHED = "voorbeeld-5";
  private static final String CHAPTER = "Wonen";
  private static final Map<String, String> TITLES =
      Map.of("gepubliceerd", "gepubliceerde", "vastgesteld", "vastgestelde");

  private ExampleAgenda() {}

  static List<ScriptedAct> acts() {
    return List.of(
        Example.act("example.organisations", "2008-07-04", ExampleAgenda::organisations),
        Example.act("example.edition", "2009-01-20", s -> adopted(s, 3, "vervangen", "2009-01-20")),
        Example.act("example.edition", "2009-05-12", ExampleAgenda::withdrawn),
        Example.act(
            "example.edition", "2010-06-01", s -> adopted(s, 5, "gepubliceerd", "2010-06-01")),
        Example.act("example.standings", "2010-12-20", s -> standings(s, "2010-12-20", 0)),
        Example.act("example.standings", "2011-12-20", s -> standings(s, "2011-12-20", 1)),
        Example.act("example.edition", "2012-01-10", ExampleAgenda::discussed),
        Example.act("example.reactions", "2012-02-10", ExampleAgenda::reactions),
        Example.act(
            "example.edition", "2012-05-20", s -> adopted(s, 7, "vastgesteld", "2012-05-20")));
  }

  private static void organisations(Script script) {
    organisation(script, "Voorbeeld Provincie", "provincie");
    organisation(script, ExampleMeetings.SUPPORT, "steunfunctie").text("short_name", "Voorbeeld");
    organisation(script, "Voorbeeld Stichting", "overig");
    organisation(script, "Voorbeeld Stichting (dubbel)", "overig")
        .refer("merged_into", "organisation", "Voorbeeld Stichting");
    script.row("region", "2").refer("support_institution", "organisation", ExampleMeetings.SUPPORT);
  }

  private static Script.Row organisation(Script script, String name, String kind) {
    return script
        .row("organisation", name)
        .text("name", name)
        .text("kind", kind)
        .text("visibility", "openbaar");
  }

  private static String edition(Script script, long number, String status, String title) {
    String key = "voorbeeld-" + number;
    script
        .row("edition", key)
        .number("number", number)
        .text("title", "Voorbeeld van een " + title + " editie")
        .text("status", status)
        .refer("based_on", "edition", "1")
        .text("visibility", "openbaar");
    Example.section(script, key, "visie", 0)
        .text("part", "vision")
        .text("heading", "Gedeelde visie")
        .text("body", "Voorbeeldtekst: rijk en gemeenten delen deze visie.");
    for (int i = 0; i < Starter.THEMES.size(); i++) {
      String theme = Starter.THEMES.get(i);
      Example.section(script, key, theme, i + 1)
          .text("part", "theme")
          .refer("theme", "theme", theme)
          .text("heading", theme)
          .text("body", "Voorbeeldtekst bij het thema " + theme + ".");
    }
    return key;
  }

  /** An edition whose text was written down when it was adopted, so that it never changes. */
  private static void adopted(Script script, long number, String status, String on) {
    String key = edition(script, number, status, TITLES.getOrDefault(status, status));
    Script.Row row = script.row("edition", key).text("adopted_on", on);
    if (!status.equals("vastgesteld")) {
      row.text("published_on", on);
    }
    if (status.equals("gepubliceerd")) {
      points(script, key);
    }
    script.freeze(key);
  }

  private static void withdrawn(Script script) {
    edition(script, 4, "ingetrokken", "ingetrokken");
  }

  private static void discussed(Script script) {
    edition(script, 6, "ter_bespreking", "te bespreken");
    script
        .row("edition_version", DISCUSSED + "/0.3")
        .refer("edition", "edition", DISCUSSED)
        .text("label", "0.3")
        .text("made_on", "2012-01-10")
        .text("note", "Voorbeeld van een versie die is rondgestuurd.")
        .text("visibility", "intern");
    script
        .row("round", DISCUSSED + "/0.3")
        .refer("edition_version", "edition_version", DISCUSSED + "/0.3")
        .text("sent_on", "2012-01-11")
        .text("due", "2012-02-08")
        .text("note", "Voorbeeld van een reactieronde.")
        .text("visibility", "intern");
  }

  private static void points(Script script, String edition) {
    for (int i = 0; i < Starter.THEMES.size(); i++) {
      String theme = Starter.THEMES.get(i);
      String key = edition + "/" + theme;
      script
          .row("action_point", key)
          .refer("section", "section", key)
          .refer("lineage", "action_point", key)
          .text("text", "Voorbeeld van een actiepunt bij het thema " + theme + ".")
          .text("addressee", "gemeenten")
          .refer("owner", "organisation", i % 2 == 0 ? "VNG" : "Forum")
          .text("due", (2011 + i % 2) + "-12-31")
          .text("position", OrderKey.at(0, 1))
          .text("visibility", "openbaar");
    }
  }

  /** How far the points are, in all and in one municipality. */
  private static void standings(Script script, String date, int later) {
    List<List<String>> states =
        List.of(
            List.of("niet_gestart", "op_schema", "op_schema", "achter_op_schema"),
            List.of("op_schema", "gereed", "achter_op_schema", "vervallen"));
    List<List<Long>> done = List.of(List.of(0L, 20L, 30L, 10L), List.of(40L, 100L, 50L, 10L));
    for (int i = 0; i < Starter.THEMES.size(); i++) {
      String point = PUBLISHED + "/" + Starter.THEMES.get(i);
      String state = states.get(later).get(i % 4);
      standing(script, point, date, "")
          .text("state", state)
          .number("percent", done.get(later).get(i % 4));
    }
    standing(script, PUBLISHED + "/" + CHAPTER, date, "0268")
        .refer("municipality", "municipality", "0268")
        .text("state", later == 0 ? "op_schema" : "gereed")
        .number("percent", later == 0 ? 50 : 100)
        .text("note", "Voorbeeld van een toelichting.");
  }

  private static Script.Row standing(Script script, String point, String date, String of) {
    return script
        .row("action_state", point + "/" + date + "/" + of)
        .refer("action_point", "action_point", point)
        .text("date", date)
        .text("visibility", "openbaar");
  }

  private static void reactions(Script script) {
    recipient(script, "VNG", "akkoord");
    recipient(script, "Forum", "opmerkingen");
    script
        .row("round_recipient", DISCUSSED + "/0.3/lid")
        .refer("round", "round", DISCUSSED + "/0.3")
        .refer("person", "person", "Voorbeeld Lid Zaanstad")
        .text("sent_on", "2012-01-11");
    List.of("papier", "telefoon", "pdf", "word", "overleg")
        .forEach(channel -> remark(script, channel));
    proposal(script, "overgenomen", "body").text("proposed_by", "Voorbeeld Lid Zaanstad");
    proposal(script, "gewijzigd_overgenomen", "action_point");
    proposal(script, "aangehouden", "heading");
    proposal(script, "", "body");
    script
        .row("sign_off", DISCUSSED)
        .refer("edition", "edition", DISCUSSED)
        .refer("person", "person", "Voorbeeld Secretaris")
        .text("date", "2012-02-10")
        .text("checklist", "- Voorbeeld: de verwijzingen kloppen.")
        .text("visibility", "intern");
  }

  private static void recipient(Script script, String organisation, String answer) {
    script
        .row("round_recipient", DISCUSSED + "/0.3/" + organisation)
        .refer("round", "round", DISCUSSED + "/0.3")
        .refer("organisation", "organisation", organisation)
        .text("sent_on", "2012-01-11")
        .text("received_on", "2012-02-01")
        .text("answer", answer);
  }

  private static void remark(Script script, String channel) {
    boolean kept = channel.equals("telefoon");
    script
        .row("remark", DISCUSSED + "/" + channel)
        .refer("edition", "edition", DISCUSSED)
        .refer("section", "section", DISCUSSED + "/" + CHAPTER)
        .refer("round", "round", DISCUSSED + "/0.3")
        .text("quote", "Voorbeeldtekst bij het thema")
        .text("text", "Voorbeeld van een opmerking.")
        .text("author", "Voorbeeld Lid Zaanstad")
        .refer("organisation", "organisation", "Zaanstad")
        .text("channel", channel)
        .number("private", kept ? 1 : 0)
        .number("settled", channel.equals("papier") ? 1 : 0)
        .text("visibility", kept ? "secretariaat" : "intern");
  }

  private static Script.Row proposal(Script script, String decision, String field) {
    boolean heading = field.equals("heading");
    String base =
        switch (field) {
          case "heading" -> CHAPTER;
          case "action_point" -> "Voorbeeld van een actiepunt.";
          default -> "Voorbeeldtekst bij het thema " + CHAPTER + ".";
        };
    Script.Row row =
        script
            .row("change_proposal", DISCUSSED + "/" + decision)
            .refer("section", "section", DISCUSSED + "/" + CHAPTER)
            .refer("round", "round", DISCUSSED + "/0.3")
            .text("field", field)
            .text("base", base)
            .text("proposed", heading ? "Wonen (voorbeeld)" : "Voorbeeld van een andere tekst.")
            .text("reason", "Voorbeeld van een reden.")
            .refer("organisation", "organisation", "Zaanstad")
            .text("advice", "Voorbeeld van een advies.")
            .text("visibility", "intern");
    return decision.isEmpty()
        ? row
        : row.text("decision", decision).text("decided_on", "2012-02-10");
  }
}
