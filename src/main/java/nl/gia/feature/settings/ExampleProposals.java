package nl.gia.feature.settings;

import nl.gia.platform.value.OrderKey;

/** Proposed themes in the example on their way to a decision, with made-up opinions. */
final class ExampleProposals {
  private static final String REACH = "bereik (voorbeeld)";
  private static final String FEASIBLE = "haalbaarheid (voorbeeld)";

  private ExampleProposals() {}

  static void write(Script script) {
    step(script, "Sport", "uitwerking", "2010-02-09");
    step(script, "Sport", "werkgroep", "2010-11-09");
    step(script, "Welzijn", "verkenning", "2010-02-09");
    opinion(script, "Sport", "VNG", REACH, 4);
    opinion(script, "Sport", "VNG", FEASIBLE, 5);
    opinion(script, "Sport", "Delft", REACH, 3);
    opinion(script, "Sport", "Delft", FEASIBLE, 2);
    opinion(script, "Sport", "Forum", REACH, 5);
    opinion(script, "Sport", "Forum", FEASIBLE, 4);
    opinion(script, "Welzijn", "Delft", REACH, 4);
    opinion(script, "Welzijn", "Forum", REACH, 2);
    decided(script, "voorbeeld-vervoer", "Vervoer (voorbeeld)", "afgewezen");
    decided(script, "voorbeeld-taal", "Taal (voorbeeld)", "aangehouden");
    decided(script, "voorbeeld-groen", "Groen (voorbeeld)", "opgenomen");
    script.row("topic", "voorbeeld-groen").refer("theme", "theme", "voorbeeld-groen");
    themes(script);
    proposed(script, "voorbeeld-jeugd", "Jeugd (voorbeeld)");
    step(script, "voorbeeld-jeugd", "ingediend", "2009-05-12");
    step(script, "voorbeeld-jeugd", "verkenning", "2010-02-09");
    step(script, "voorbeeld-jeugd", "uitwerking", "2010-11-09");
    script
        .row("topic", "voorbeeld-bewegen")
        .text("title", "Bewegen (voorbeeld)")
        .refer("proposed_by", "organisation", "Delft")
        .text("proposed_on", "2009-05-12")
        .text("phase", "ingediend")
        .refer("merged_into", "topic", "Sport")
        .text("visibility", "openbaar");
  }

  private static void proposed(Script script, String key, String title) {
    script
        .row("topic", key)
        .text("title", title)
        .text("motivation", "Voorbeeld van een motivering.")
        .refer("proposed_by", "organisation", "Forum")
        .text("proposed_on", "2009-05-12")
        .text("visibility", "openbaar");
  }

  private static void decided(Script script, String key, String title, String decision) {
    proposed(script, key, title);
    step(script, key, "werkgroep", "2009-11-03");
    step(script, key, "besluit", "2010-02-09");
    opinion(script, key, "VNG", REACH, 2);
    opinion(script, key, "Forum", REACH, 4);
    script
        .row("topic", key)
        .text("decision", decision)
        .text("decided_on", "2010-02-09")
        .text("decision_reason", "Voorbeeld van een reden.");
  }

  /** A theme that was taken up, split and put together again. */
  private static void themes(Script script) {
    String first = OrderKey.between(OrderKey.at(7, 8), null);
    theme(script, "voorbeeld-groen", "Groen (voorbeeld)", first);
    theme(script, "voorbeeld-parken", "Parken (voorbeeld)", OrderKey.between(first, null));
    change(script, "voorbeeld-groen", "split", "2011-03-01", "voorbeeld-parken");
    change(script, "voorbeeld-parken", "merge", "2012-01-10", "voorbeeld-groen");
  }

  private static void theme(Script script, String key, String name, String position) {
    script
        .row("theme", key)
        .text("name", name)
        .text("position", position)
        .refer("introduced_in", "edition", "voorbeeld-5");
  }

  private static void change(Script script, String theme, String kind, String date, String into) {
    script
        .row("theme_change", theme + "/" + kind)
        .refer("theme", "theme", theme)
        .text("kind", kind)
        .text("date", date)
        .refer("into", "theme", into);
  }

  private static void step(Script script, String topic, String phase, String date) {
    script
        .row("topic_step", topic + "/" + phase)
        .refer("topic", "topic", topic)
        .text("phase", phase)
        .text("date", date)
        .text("visibility", "intern");
    script.row("topic", topic).text("phase", phase);
  }

  private static void opinion(
      Script script, String topic, String organisation, String criterion, long score) {
    script
        .row("topic_opinion", topic + "/" + organisation + "/" + criterion)
        .refer("topic", "topic", topic)
        .refer("organisation", "organisation", organisation)
        .text("criterion", criterion)
        .text("opinion", "Voorbeeld van een oordeel.")
        .number("score", score)
        .text("visibility", "intern");
  }
}
