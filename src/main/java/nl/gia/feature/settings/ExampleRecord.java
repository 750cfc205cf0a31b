package nl.gia.feature.settings;

import java.util.List;
import nl.gia.platform.value.Ids;

/**
 * Questions, papers of parliament, requests and reports in the example: made up, and they say so.
 */
final class ExampleRecord {
  private static final String OPEN = "openbaar";
  private static final String OVERRULED = "voorbeeld-2011-04-12";

  private ExampleRecord() {}

  static List<ScriptedAct> acts() {
    return List.of(
        Example.act("example.helpdesk", "2010-04-20", s -> questions(s, "2010-04-12")),
        Example.act("example.report", "2010-04-01", ExampleRecord::agreed),
        Example.act("example.papers", "2011-02-20", ExampleRecord::papers),
        Example.act("example.privacy", "2011-03-20", ExampleRecord::requests),
        Example.act("example.helpdesk", "2011-05-20", s -> questions(s, "2011-05-10")),
        Example.act("example.indicator", "2011-06-20", ExampleRecord::indicator),
        Example.act("example.facts", "2012-01-20", ExampleRecord::facts),
        Example.act("example.reports", "2012-05-25", ExampleRecord::reports));
  }

  private static void questions(Script script, String date) {
    question(script, date, "mail", "in_behandeling");
    question(script, date, "website", "open");
    question(script, date, "bijeenkomst", "vervallen");
    question(script, date, "post", "beantwoord").text("answered_on", date);
    script
        .row("answer", date)
        .refer("question", "question", date + "/post")
        .text("text", "Voorbeeld van een antwoord.")
        .refer("cites", "section", "1/Onderwijs")
        .refer("edition", "edition", "1")
        .number("reusable", 0)
        .text("review_on", "2012-06-01")
        .text("visibility", "intern");
  }

  private static Script.Row question(Script script, String date, String channel, String status) {
    return script
        .row("question", date + "/" + channel)
        .refer("organisation", "organisation", "Forum")
        .refer("theme", "theme", "Onderwijs")
        .text("caller", "Voorbeeld Vraagsteller")
        .text("channel", channel)
        .text("asked_on", date)
        .text("text", "Voorbeeld van een vraag (" + channel + ").")
        .text("status", status)
        .text("visibility", "intern");
  }

  private static void papers(Script script) {
    paper(script, "3", "verslag").text("sender", "Voorbeeld Commissie");
    paper(script, "4", "motie");
    paper(script, "5", "bijlage").text("addition", "bijlage 1");
    paper(script, "6", "vraag");
    paper(script, "A", "brief").text("chamber", "I");
    for (String status : List.of("open", "in_behandeling", "ingetrokken")) {
      script
          .row("parliamentary_question", "99999/6/" + status)
          .refer("paper", "paper", "99999/6")
          .text("asked_by", "Voorbeeld Kamerlid")
          .text("text", "Voorbeeld van een Kamervraag.")
          .text("due", "2011-03-08")
          .text("cites", "Voorbeeld: blad Streefcurve, cel B2")
          .text("status", status)
          .text("visibility", OPEN);
    }
    pledge(script, "motie", "open").text("due", "2011-12-31");
    pledge(script, "toezegging", "vervallen");
  }

  private static Script.Row paper(Script script, String number, String kind) {
    return script
        .row("paper", "99999/" + number)
        .text("chamber", "II")
        .text("year", "2010/11")
        .text("dossier", "99999")
        .text("number", number)
        .text("kind", kind)
        .text("date", "2011-02-15")
        .text("title", "Voorbeeld van een Kamerstuk")
        .text("visibility", OPEN);
  }

  private static Script.Row pledge(Script script, String kind, String status) {
    return script
        .row("pledge", "voorbeeld-" + kind)
        .text("kind", kind)
        .text("text", "Voorbeeld van een " + kind + ".")
        .refer("paper", "paper", "99999/4")
        .text("minister", "Voorbeeld Minister")
        .text("status", status)
        .text("visibility", OPEN);
  }

  private static void requests(Script script) {
    request(script, "verbetering", "deels_toegewezen");
    request(script, "gegevenswissing", "afgewezen");
    request(script, "bezwaar", "");
  }

  private static void request(Script script, String kind, String outcome) {
    Script.Row row =
        script
            .row("privacy_request", "voorbeeld-" + kind)
            .refer("person", "person", "Voorbeeld Lid Eindhoven")
            .text("kind", kind)
            .text("received_on", "2011-03-01")
            .text("due", "2011-04-01")
            .text("ground", "Voorbeeld van een grond.")
            .text("visibility", "secretariaat");
    if (!outcome.isEmpty()) {
      row.text("outcome", outcome);
    }
  }

  private static void indicator(Script script) {
    script
        .row("indicator", "voorbeeld")
        .text("name", "Voorbeeld van een vervallen indicator")
        .text("unit", "bijeenkomsten")
        .text("status", "vervallen")
        .text("dropped_reason", "Voorbeeld van een reden.");
    script
        .row("indicator_definition", "voorbeeld/1")
        .refer("indicator", "indicator", "voorbeeld")
        .number("version", 1)
        .text("valid_from", "2009-01-01")
        .text("valid_to", "2011-01-01")
        .text("wording", "Voorbeeld van een definitie.")
        .text("facts", "deelgenomen")
        .text("period", "verslagjaar");
    script.row("municipality_size", "0268/2010").number("inhabitants", 100_000);
  }

  private static void facts(Script script) {
    script
        .row("involvement", "0995/bekend")
        .refer("municipality", "municipality", "0995")
        .text("fact", "bekend")
        .text("since", "2009-10-06")
        .text("until", "2012-01-01")
        .text("evidence", Example.EVIDENCE)
        .refer("meeting", "meeting", "voorbeeld-2009-10-06")
        .text("visibility", "intern");
    // What people say of one municipality and one meeting has the same row everywhere.
    String one = Ids.natural("municipality", "0983") + "/" + Ids.natural("meeting", OVERRULED);
    script
        .row("involvement", one)
        .refer("municipality", "municipality", "0983")
        .text("fact", "niet_deelgenomen")
        .text("since", "2011-04-12")
        .text("evidence", Example.EVIDENCE)
        .refer("meeting", "meeting", OVERRULED)
        .text("visibility", "intern");
  }

  /** The head of the department agrees with the report that was made a fortnight before. */
  private static void agreed(Script script) {
    script.set("report", row -> !row.blank("state"), "status", "akkoord");
  }

  /** Reports that were made before there was a program to make them again with. */
  private static void reports(Script script) {
    report(script, 2008, "jaarrapportage", "kamer", "verzonden")
        .refer("paper", "paper", "99999/2")
        .refer("file", "document", "voorbeeld-rapport");
    report(script, 2008, "brief", "kamer", "aangeboden");
    report(script, 2009, "brief", "kamer", "akkoord");
    report(script, 2008, "jaarrapportage", "intern", "concept");
    script
        .row("report_figure", "2008/gemeenten")
        .refer("report", "report", "2008/jaarrapportage/kamer")
        .text("sheet", "Streefcurve")
        .text("cell", "C5")
        .text("figure", "Voorbeeld: aantal gemeenten")
        .text("value", "443")
        .refer("definition", "indicator_definition", Starter.INDICATOR + "/1");
  }

  private static Script.Row report(
      Script script, long year, String kind, String audience, String status) {
    return script
        .row("report", year + "/" + kind + "/" + audience)
        .number("year", year)
        .text("kind", kind)
        .text("audience", audience)
        .text("reference_date", year + "-12-31")
        .text("status", status)
        .text("visibility", audience.equals("kamer") ? OPEN : "intern");
  }
}
