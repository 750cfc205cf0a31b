package nl.gia.feature.settings;

/** Proposed themes in the example on their way to a decision, with made-up opinions. */
final class ExampleProposals {
  private static final String REACH = "bereik (voorbeeld)";
  private static final String FEASIBLE = "haalbaarheid (voorbeeld)";

  private ExampleProposals() {}

  static void write(Script script) {
    script.row("topic", "Sport").refer("proposed_by", "organisation", "VNG");
    script.row("topic", "Welzijn").refer("proposed_by", "organisation", "Delft");
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
    decided(script);
    script
        .row("topic", "voorbeeld-bewegen")
        .text("title", "Bewegen (voorbeeld)")
        .refer("proposed_by", "organisation", "Delft")
        .text("proposed_on", "2009-05-12")
        .text("phase", "ingediend")
        .refer("merged_into", "topic", "Sport")
        .text("visibility", "openbaar");
  }

  private static void decided(Script script) {
    script
        .row("topic", "voorbeeld-vervoer")
        .text("title", "Vervoer (voorbeeld)")
        .text("motivation", "Voorbeeld van een motivering.")
        .refer("proposed_by", "organisation", "Forum")
        .text("proposed_on", "2009-05-12")
        .text("visibility", "openbaar");
    step(script, "voorbeeld-vervoer", "werkgroep", "2009-11-03");
    step(script, "voorbeeld-vervoer", "besluit", "2010-02-09");
    opinion(script, "voorbeeld-vervoer", "VNG", REACH, 2);
    opinion(script, "voorbeeld-vervoer", "Forum", REACH, 4);
    script
        .row("topic", "voorbeeld-vervoer")
        .text("decision", "afgewezen")
        .text("decided_on", "2010-02-09")
        .text("decision_reason", "Voorbeeld van een reden.");
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
