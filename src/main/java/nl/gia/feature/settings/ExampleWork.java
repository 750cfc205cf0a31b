package nl.gia.feature.settings;

import java.util.List;
import nl.gia.platform.value.Ids;
import nl.gia.platform.value.OrderKey;

/**
 * The secretariat's work in the example, from 2008 to 2012: meetings, questions, reactions, papers.
 * All of it was made up, and says so.
 */
final class ExampleWork {
  private static final String DRAFT = "voorbeeld-2";
  private static final String DIRECTORATE = "Directie Inburgering en Integratie";
  private static final String REGIONAL = "2008-09-11";
  private static final String GROUP = "voorbeeld-werkgroep";

  private ExampleWork() {}

  static List<ScriptedAct> acts() {
    return List.of(
        Example.act("example.regional", "2008-09-12", ExampleWork::regional),
        Example.act("example.working_group", "2008-11-12", ExampleWork::workingGroup),
        Example.act("example.helpdesk", "2009-02-10", ExampleWork::helpdesk),
        Example.act("example.topics", "2009-11-03", ExampleWork::topics),
        Example.act("example.papers", "2010-06-15", ExampleWork::papers),
        Example.act("example.action_points", "2010-12-02", ExampleWork::actionPoints),
        Example.act("example.round", "2010-12-06", ExampleWork::round),
        Example.act("example.reactions", "2011-01-10", ExampleWork::reactions),
        Example.act("example.progress", "2011-12-15", ExampleWork::progress),
        Example.act("example.privacy", "2012-02-01", ExampleWork::privacy),
        Example.act("example.proposals", "2012-02-15", ExampleProposals::write),
        Example.act("example.documents", "2012-02-20", ExampleDocuments::write));
  }

  private static void regional(Script script) {
    for (String code : List.of("0268", "0518")) {
      script
          .row("invitation", REGIONAL + "/" + code)
          .refer("meeting", "meeting", REGIONAL)
          .refer("municipality", "municipality", code)
          .text("sent_on", "2008-08-20")
          .text("answer", "komt");
    }
    script
        .row("attendance", REGIONAL + "/0268")
        .refer("meeting", "meeting", REGIONAL)
        .refer("municipality", "municipality", "0268")
        .number("count", 3)
        .text("status", "aanwezig");
    script
        .row("document", "voorbeeld-presentielijst")
        .text("title", "Voorbeeld van een presentielijst")
        .text("kind", "presentielijst")
        .text("date", REGIONAL)
        .text("dms_number", "VOORBEELD-1")
        .text("visibility", "intern");
    script
        .row("document_link", "voorbeeld-presentielijst")
        .refer("document", "document", "voorbeeld-presentielijst")
        .text("table_name", "meeting")
        .refer("row", "meeting", REGIONAL);
  }

  private static void workingGroup(Script script) {
    script
        .row("meeting", GROUP)
        .text("kind", "werkgroep")
        .text("title", "Voorbeeld van een vergadering van de werkgroep")
        .text("date", "2008-11-11")
        .text("starts", "13:30")
        .text("ends", "16:00")
        .refer("prepared_by", "organisation", DIRECTORATE)
        .refer("edition", "edition", "1")
        .real("rating", 7.5)
        .text("visibility", "intern");
    script
        .row("attendance", GROUP + "/secretaris")
        .refer("meeting", "meeting", GROUP)
        .refer("person", "person", "Voorbeeld Secretaris")
        .refer("organisation", "organisation", DIRECTORATE)
        .text("status", "aanwezig");
    script
        .row("agenda_item", GROUP + "/1")
        .refer("meeting", "meeting", GROUP)
        .text("position", OrderKey.at(0, 1))
        .text("title", "Voorbeeld: het voorgestelde thema sport")
        .text("kind", "besluit")
        .refer("topic", "topic", "Sport")
        .text("visibility", "intern");
    outcomes(script);
  }

  private static void outcomes(Script script) {
    script
        .row("decision", GROUP + "/1")
        .number("number", 1)
        .refer("meeting", "meeting", GROUP)
        .refer("agenda_item", "agenda_item", GROUP + "/1")
        .text("text", "Voorbeeld: de werkgroep verkent het thema sport.")
        .text("date", "2008-11-11")
        .text("visibility", "openbaar");
    script
        .row("action_item", GROUP + "/1")
        .refer("meeting", "meeting", GROUP)
        .text("subject", "Voorbeeld: de verkenning voorbereiden")
        .refer("owner", "person", "Voorbeeld Secretaris")
        .text("due", "2009-02-01")
        .text("closed_on", "2009-01-28")
        .text("visibility", "intern");
    script
        .row("minutes", GROUP)
        .refer("meeting", "meeting", GROUP)
        .text("phase", "vastgesteld")
        .text("text", "Voorbeeld van notulen: de werkgroep besprak het thema sport.")
        .text("visibility", "intern");
  }

  private static void helpdesk(Script script) {
    question(script, "1", "0772", "2009-01-12")
        .text("due", "2009-01-26")
        .text("text", "Voorbeeld: waar staat de tekst over wonen?")
        .text("status", "beantwoord")
        .text("answered_on", "2009-01-20");
    question(script, "2", "0599", "2009-02-09")
        .text("due", "2009-02-23")
        .text("text", "Voorbeeld: komt er een bijeenkomst in onze regio?")
        .text("status", "open");
    script
        .row("answer", "voorbeeld-1")
        .refer("question", "question", "voorbeeld-1")
        .text("text", "Voorbeeld: in het hoofdstuk over wonen van de eerste editie.")
        .refer("cites", "section", "1/Wonen")
        .refer("edition", "edition", "1")
        .number("reusable", 1)
        .text("visibility", "openbaar");
  }

  private static Script.Row question(Script script, String key, String municipality, String date) {
    return script
        .row("question", "voorbeeld-" + key)
        .refer("municipality", "municipality", municipality)
        .text("caller", "Voorbeeld Vraagsteller")
        .text("channel", "telefoon")
        .text("asked_on", date)
        .text("visibility", "intern");
  }

  private static void topics(Script script) {
    script
        .row("topic_step", "Sport/verkenning")
        .refer("topic", "topic", "Sport")
        .text("phase", "verkenning")
        .text("date", "2008-11-11")
        .text("note", "Voorbeeld: besluit van de werkgroep.")
        .text("visibility", "intern");
    script.row("topic", "Sport").text("phase", "verkenning");
    script
        .row("topic_opinion", "Sport/VNG")
        .refer("topic", "topic", "Sport")
        .refer("organisation", "organisation", "VNG")
        .text("criterion", "voorbeeld van een criterium")
        .text("opinion", "Voorbeeld van een oordeel.")
        .number("score", 4)
        .text("visibility", "intern");
    script
        .row("theme_change", "Werk/voorbeeld")
        .refer("theme", "theme", "Werk")
        .text("kind", "rename")
        .text("date", "2009-11-03")
        .text("from_name", "Voorbeeld van een oude naam")
        .text("to_name", "Voorbeeld van een nieuwe naam");
  }

  private static void papers(Script script) {
    paper(script, "1", "2010-03-01").text("kind", "vraag").text("title", "Voorbeeld van vragen");
    paper(script, "2", "2010-03-15").text("kind", "brief").text("title", "Voorbeeld van antwoord");
    script
        .row("parliamentary_question", "99999/1")
        .refer("paper", "paper", "99999/1")
        .text("asked_by", "Voorbeeld Kamerlid")
        .text("text", "Voorbeeld: hoeveel gemeenten gebruiken de GIA?")
        .text("due", "2010-03-22")
        .text("answer", "Voorbeeld van een antwoord.")
        .text("status", "beantwoord")
        .refer("answered_by", "paper", "99999/2")
        .text("visibility", "openbaar");
    script
        .row("pledge", Ids.natural("pledge", "jaarlijks") + "/2009")
        .text("kind", "toezegging")
        .text("text", "Voorbeeld: de Kamer over 2009 op de hoogte houden.")
        .refer("paper", "paper", StarterRecord.FIRST_LETTER)
        .text("due", "2010-06-30")
        .text("status", "afgedaan")
        .refer("settled_by", "paper", "99999/2")
        .text("visibility", "openbaar");
    script
        .row("municipality_size", "0268/2010")
        .refer("municipality", "municipality", "0268")
        .number("year", 2010)
        .text("class", "voorbeeld");
    script
        .row("measurement", "voorbeeld-2010")
        .refer("indicator", "indicator", Starter.INDICATOR)
        .text("reference_date", "2010-03-31")
        .real("value", 20)
        .text("source", Example.EVIDENCE);
  }

  private static Script.Row paper(Script script, String number, String date) {
    return script
        .row("paper", "99999/" + number)
        .text("chamber", "II")
        .text("year", "2009/10")
        .text("dossier", "99999")
        .text("number", number)
        .text("date", date)
        .text("visibility", "openbaar");
  }

  private static void actionPoints(Script script) {
    for (String theme : List.of("Wonen", "Werk")) {
      script
          .row("action_point", DRAFT + "/" + theme)
          .refer("section", "section", DRAFT + "/" + theme)
          .refer("lineage", "action_point", DRAFT + "/" + theme)
          .text("text", "Voorbeeld van een actiepunt bij het thema " + theme + ".")
          .text("addressee", "gemeenten")
          .refer("owner", "organisation", "VNG")
          .text("due", "2011-12-31")
          .text("position", OrderKey.at(0, 1))
          .text("visibility", "openbaar");
    }
    standing(script, "Wonen", "2010-12-02", "niet_gestart", 0);
    standing(script, "Werk", "2010-12-02", "op_schema", 20);
  }

  private static void standing(Script script, String theme, String date, String state, long done) {
    script
        .row("action_state", DRAFT + "/" + theme + "/" + date)
        .refer("action_point", "action_point", DRAFT + "/" + theme)
        .text("state", state)
        .number("percent", done)
        .text("date", date)
        .text("visibility", "openbaar");
  }

  private static void round(Script script) {
    script
        .row("edition_version", DRAFT + "/0.1")
        .refer("edition", "edition", DRAFT)
        .text("label", "0.1")
        .text("made_on", "2010-12-03")
        .text("note", "Voorbeeld van een eerste versie.")
        .text("visibility", "intern");
    script
        .row("round", DRAFT + "/0.1")
        .refer("edition_version", "edition_version", DRAFT + "/0.1")
        .text("sent_on", "2010-12-06")
        .text("due", "2011-01-07")
        .text("visibility", "intern");
    for (String organisation : List.of("VNG", "Forum", "Delft")) {
      script
          .row("round_recipient", DRAFT + "/0.1/" + organisation)
          .refer("round", "round", DRAFT + "/0.1")
          .refer("organisation", "organisation", organisation)
          .text("sent_on", "2010-12-06");
    }
  }

  private static void reactions(Script script) {
    script
        .row("round_recipient", DRAFT + "/0.1/VNG")
        .text("received_on", "2011-01-05")
        .text("answer", "opmerkingen");
    script.row("round_recipient", DRAFT + "/0.1/Delft").text("answer", "geen_reactie");
    script
        .row("remark", DRAFT + "/1")
        .refer("edition", "edition", DRAFT)
        .refer("section", "section", DRAFT + "/Wonen")
        .refer("round", "round", DRAFT + "/0.1")
        .text("text", "Voorbeeld van een opmerking.")
        .text("author", "Voorbeeld Lid VNG")
        .refer("organisation", "organisation", "VNG")
        .text("channel", "mail")
        .number("settled", 0)
        .text("visibility", "intern");
    script
        .row("change_proposal", DRAFT + "/1")
        .refer("section", "section", DRAFT + "/Wonen")
        .refer("round", "round", DRAFT + "/0.1")
        .text("field", "heading")
        .text("base", "Wonen")
        .text("proposed", "Wonen en leefomgeving (voorbeeld)")
        .text("reason", "Voorbeeld van een reden.")
        .refer("organisation", "organisation", "VNG")
        .text("advice", "Voorbeeld: niet overnemen.")
        .text("decision", "niet_overgenomen")
        .text("decided_on", "2011-01-10")
        .text("visibility", "intern");
    signOff(script);
    translation(script);
  }

  private static void signOff(Script script) {
    script
        .row("sign_off", DRAFT + "/1")
        .refer("edition", "edition", DRAFT)
        .refer("person", "person", "Voorbeeld Voorzitter")
        .text("date", "2011-01-10")
        .text("visibility", "intern");
  }

  private static void translation(Script script) {
    script
        .row("section_variant", DRAFT + "/visie/en")
        .refer("section", "section", DRAFT + "/visie")
        .text("language", "en")
        .text("body", "Example text: state and municipalities share this vision.")
        .text("visibility", "openbaar");
  }

  private static void progress(Script script) {
    standing(script, "Wonen", "2011-12-15", "achter_op_schema", 40);
    standing(script, "Werk", "2011-12-15", "gereed", 100);
  }

  private static void privacy(Script script) {
    script
        .row("privacy_request", "voorbeeld-1")
        .refer("person", "person", "Voorbeeld Lid Delft")
        .text("kind", "inzage")
        .text("received_on", "2012-01-10")
        .text("due", "2012-04-10")
        .text("extended_on", "2012-02-01")
        .text("extension", "Voorbeeld van een reden.")
        .text("outcome", "toegewezen")
        .text("answered_on", "2012-03-20")
        .text("visibility", "secretariaat");
    script
        .row("retention", "voorbeeld van een soort gegeven")
        .text("kind", "voorbeeld van een soort gegeven")
        .number("term", 10)
        .text("basis", "Voorbeeld van een grondslag.")
        .text("visibility", "intern");
    List.of("person", "question", "action_item", "privacy_request", "document")
        .forEach(records ->
            script
                .row("retention", "voorbeeld-" + records)
                .text("kind", "voorbeeld: " + records)
                .text("records", records)
                .text("visibility", "intern"));
    destruction(script);
  }

  /** Nothing on it is destroyed: an example writes, and does not erase. */
  private static void destruction(Script script) {
    script
        .row("destruction", "voorbeeld")
        .text("title", "Voorbeeld van een vernietigingslijst")
        .text("reference_date", "2012-01-31")
        .refer("approved_by", "person", "Voorbeeld Lid Delft")
        .text("approved_on", "2012-02-01")
        .text("note", "Voorbeeld van een opmerking.")
        .text("visibility", "intern");
    script
        .row("destruction", "voorbeeld-concept")
        .text("title", "Voorbeeld van een lijst die nog niet is vastgesteld")
        .text("visibility", "intern");
    script
        .row("destruction_row", "voorbeeld/1")
        .refer("destruction", "destruction", "voorbeeld")
        .refer("retention", "retention", "voorbeeld-question")
        .text("table_name", "question")
        .text("row", Ids.natural("question", "voorbeeld-1"))
        .text("past_on", "2012-01-01");
  }
}
