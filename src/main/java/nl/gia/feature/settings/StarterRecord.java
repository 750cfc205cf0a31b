package nl.gia.feature.settings;

import java.util.List;

/**
 * The second act of the starter content: the papers of parliament, what was promised in them, the
 * meetings that the first letter names, and where the proposed topics come from. What the letters
 * do not say stays empty.
 */
final class StarterRecord {
  /** The letter of 1 July 2008, as a key. */
  static final String FIRST_LETTER = "31268/8";

  private static final String QUESTIONS = "31268/5";
  private static final String OPEN = "openbaar";

  private StarterRecord() {}

  static void write(Script script) {
    paper(script, "2007/08", "5");
    paper(script, "2007/08", "8").text("kind", "brief").text("date", "2008-07-01");
    paper(script, "2009/10", "32").text("kind", "brief").text("date", "2010-04-16");
    paper(script, "2011/12", "57").text("kind", "brief").text("date", "2012-06-07");
    pledges(script);
    meetings(script);
    for (String title : List.of("Zorg", "Sport", "Welzijn")) {
      script
          .row("topic", title)
          .text("motivation", "Genoemd als nieuw onderwerp in de brief " + Starter.LETTER + ".");
    }
  }

  /** What the letters are the only source of: who proposed the topics, when edition 1 appeared. */
  static void sources(Script script) {
    for (String title : List.of("Zorg", "Sport", "Welzijn")) {
      script.row("topic", title).refer("paper", "paper", FIRST_LETTER);
    }
    script
        .row("edition_version", "1/gepubliceerd")
        .refer("edition", "edition", "1")
        .text("label", "1.0")
        .text(
            "note",
            "Zoals gepubliceerd in juni 2008; de dag staat niet in de brieven"
                + " (Kamerstukken II 2009/10, 31 268, nr. 32).")
        .text("visibility", OPEN);
  }

  private static Script.Row paper(Script script, String year, String number) {
    return script
        .row("paper", "31268/" + number)
        .text("chamber", "II")
        .text("year", year)
        .text("dossier", "31268")
        .text("number", number)
        .text("visibility", OPEN);
  }

  private static void pledges(Script script) {
    // Spring ended on the 20th of June; the letter came on the 1st of July.
    pledge(script, "voorjaar", "De Kamer nog in het voorjaar informeren (vraag 33).", QUESTIONS)
        .text("due", "2008-06-20")
        .text("status", "afgedaan")
        .refer("settled_by", "paper", FIRST_LETTER);
    pledge(script, "jaarlijks", "De Kamer jaarlijks op de hoogte houden.", FIRST_LETTER)
        .text("recurs", "jaarlijks")
        .text("status", "open");
  }

  private static Script.Row pledge(Script script, String key, String text, String paper) {
    return script
        .row("pledge", key)
        .text("kind", "toezegging")
        .text("text", text)
        .refer("paper", "paper", paper)
        .text("visibility", OPEN);
  }

  private static void meetings(Script script) {
    meeting(script, "2008-03-27", "bestuurlijk")
        .text("title", "De minister met de wethouders van de tien gemeenten, Forum en de VNG");
    meeting(script, "2008-06-11", "bestuurlijk")
        .text("title", "Bestuurlijk overleg met de VNG")
        .text(
            "outcome",
            "De VNG steunt de GIA en benadrukt dat die geen gemeente tot iets verplicht.");
    meeting(script, "2008-09-11", "regio")
        .text("title", "Eerste regiobijeenkomst")
        .refer("region", "region", "1");
  }

  private static Script.Row meeting(Script script, String date, String kind) {
    return script
        .row("meeting", date)
        .text("date", date)
        .text("kind", kind)
        .text("visibility", OPEN);
  }
}
