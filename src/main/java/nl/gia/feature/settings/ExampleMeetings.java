package nl.gia.feature.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.gia.platform.value.OrderKey;

/** Meetings in the example from 2009 to 2012, of each kind: made up, and they say so. */
final class ExampleMeetings {
  static final String SUPPORT = "Voorbeeld Steunfunctie";

  private static final String CHAIR = "Voorbeeld Voorzitter";
  private static final String SECRETARY = "Voorbeeld Secretaris";
  private static final List<String> ANSWERS = List.of("komt", "komt_niet", "geen_reactie");

  private ExampleMeetings() {}

  static List<ScriptedAct> acts() {
    return List.of(
        act("2009-03-24", s -> regional(s, 2, "2009-03-24", "Onderwijs", "0518", "0503", "0599")),
        act("2009-10-06", s -> regional(s, 3, "2009-10-06", "Wonen", "0479", "0995", "0518")),
        act("2010-02-09", s -> group(s, "2010-02-09", "vastgesteld")),
        act("2010-05-18", s -> regional(s, 4, "2010-05-18", "Werk", "0772", "0796", "1894")),
        act("2010-09-14", s -> other(s, "ambtelijk", "2010-09-14", "een ambtelijk overleg")),
        act("2011-04-12", s -> regional(s, 5, "2011-04-12", "Veiligheid", "0983", "1894", "0772")),
        act("2011-06-07", s -> other(s, "bezoek", "2011-06-07", "een ambtelijk bezoek")),
        act("2011-11-08", s -> group(s, "2011-11-08", "reactie")),
        act("2012-03-20", s -> regional(s, 6, "2012-03-20", "Inburgering", "0503", "0479", "0983")),
        act("2012-04-10", s -> group(s, "2012-04-10", "concept")),
        act("2012-05-15", s -> other(s, "bestuurlijk", "2012-05-15", "een bestuurlijk overleg")));
  }

  private static ScriptedAct act(String date, Consumer<Script> writes) {
    return Example.act("example.meeting", date, writes);
  }

  private static String key(String date) {
    return "voorbeeld-" + date;
  }

  private static Script.Row meeting(Script script, String kind, String date, String title) {
    return script
        .row("meeting", key(date))
        .text("kind", kind)
        .text("title", "Voorbeeld van " + title)
        .text("date", date)
        .text("place", "Voorbeeldstad");
  }

  private static void other(Script script, String kind, String date, String title) {
    meeting(script, kind, date, title)
        .text("starts", "10:00")
        .text("ends", "12:00")
        .text("outcome", "Voorbeeld van een uitkomst.")
        .text("visibility", "intern");
    person(script, date, CHAIR, "aanwezig");
  }

  private static void regional(
      Script script, long region, String date, String theme, String... invited) {
    meeting(script, "regio", date, "een regiobijeenkomst over het thema " + theme)
        .text("starts", "13:00")
        .text("ends", "16:30")
        .refer("region", "region", String.valueOf(region))
        .refer("theme", "theme", theme)
        .refer("edition", "edition", "1")
        .refer("prepared_by", "organisation", SUPPORT)
        .text("outcome", "Voorbeeld van een opbrengst: gemeenten wisselden ervaringen uit.")
        .real("rating", 7)
        .text("visibility", "openbaar");
    String sent = LocalDate.parse(date).minusWeeks(4).toString();
    for (int i = 0; i < invited.length; i++) {
      row(script, "invitation", date, invited[i])
          .refer("municipality", "municipality", invited[i])
          .text("sent_on", sent)
          .text("answer", ANSWERS.get(i));
    }
    row(script, "invitation", date, SUPPORT)
        .refer("organisation", "organisation", SUPPORT)
        .text("sent_on", sent)
        .text("answer", "komt");
    row(script, "attendance", date, invited[0])
        .refer("municipality", "municipality", invited[0])
        .number("count", 2)
        .text("status", "aanwezig");
    row(script, "attendance", date, invited[1])
        .refer("municipality", "municipality", invited[1])
        .text("status", "afgemeld");
    row(script, "attendance", date, SUPPORT)
        .refer("organisation", "organisation", SUPPORT)
        .number("count", 1)
        .text("status", "aanwezig");
  }

  private static Script.Row row(Script script, String table, String date, String key) {
    return script.row(table, key(date) + "/" + key).refer("meeting", "meeting", key(date));
  }

  private static void person(Script script, String date, String person, String status) {
    row(script, "attendance", date, person)
        .refer("person", "person", person)
        .text("status", status);
  }

  /** A meeting of the working group, with minutes that have come this far. */
  private static void group(Script script, String date, String phase) {
    meeting(script, "werkgroep", date, "een vergadering van de werkgroep")
        .text("starts", "13:30")
        .text("ends", "16:00")
        .refer("prepared_by", "organisation", "Directie Inburgering en Integratie")
        .text("visibility", "intern");
    person(script, date, CHAIR, "aanwezig");
    person(script, date, SECRETARY, "aanwezig");
    person(script, date, "Voorbeeld Lid VNG", "vervangen");
    person(script, date, "Voorbeeld Lid Zaanstad", "afgemeld");
    item(script, date, 0, "mededeling", "Voorbeeld van een mededeling");
    item(script, date, 1, "bespreking", "Voorbeeld van een bespreking")
        .refer("section", "section", "1/Onderwijs");
    item(script, date, 2, "besluit", "Voorbeeld van een besluit").refer("topic", "topic", "Zorg");
    row(script, "decision", date, "1")
        .number("number", 1)
        .refer("agenda_item", "agenda_item", key(date) + "/2")
        .text("text", "Voorbeeld: de werkgroep neemt het stuk over.")
        .text("outcome", "Voorbeeld van een gevolg: het secretariaat werkt het uit.")
        .text("date", date)
        .text("visibility", "openbaar");
    row(script, "action_item", date, "1")
        .text("subject", "Voorbeeld: het stuk uitwerken")
        .refer("owner", "person", SECRETARY)
        .text("due", LocalDate.parse(date).plusWeeks(6).toString())
        .text("visibility", "intern");
    row(script, "minutes", date, "1")
        .text("phase", phase)
        .text("text", "Voorbeeld van notulen.")
        .text("visibility", "intern");
  }

  private static Script.Row item(Script script, String date, int place, String kind, String title) {
    return row(script, "agenda_item", date, String.valueOf(place))
        .text("position", OrderKey.at(place, 3))
        .text("title", title)
        .text("kind", kind)
        .text("visibility", "intern");
  }
}
