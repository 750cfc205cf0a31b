package nl.gia.feature.settings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gia.journal.Journal;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.platform.db.Database;
import nl.gia.platform.value.Ids;
import nl.gia.platform.value.OrderKey;

/**
 * A worked example upon the starter content: members, facts, a draft edition and the work on it
 * that were made up and say so. The ten municipalities, and what became of Helden, are real.
 */
public final class Example {
  /** What is made up must never mix with real work, so it is a database apart. */
  public static final String DATABASE = Ids.natural("database", "voorbeeld");

  static final String EVIDENCE = "voorbeeld (verzonnen)";
  private static final List<List<String>> MUNICIPALITIES =
      List.of(
          List.of("0518", "'s-Gravenhage", "Den Haag", "28"),
          List.of("0796", "'s-Hertogenbosch", "'s-Hertogenbosch", "30"),
          List.of("0479", "Zaanstad", "Zaanstad", "27"),
          List.of("0772", "Eindhoven", "Eindhoven", "30"),
          List.of("0918", "Helden", "Helden", "31"),
          List.of("0268", "Nijmegen", "Nijmegen", "25"),
          List.of("0983", "Venlo", "Venlo", "31"),
          List.of("0995", "Lelystad", "Lelystad", "24"),
          List.of("0503", "Delft", "Delft", "28"),
          List.of("0599", "Rotterdam", "Rotterdam", "28"));

  private final Reporting reporting;

  /** An example in which whoever can make reports makes them. */
  public Example(Reporting reporting) {
    this.reporting = reporting;
  }

  /** Makes the annual report of a year on the state that a database is in. */
  @FunctionalInterface
  public interface Reporting {
    void make(Database database, Journal journal, Report report);
  }

  /** Which report, made when. */
  public record Report(Instant at, int year, String audience) {}

  /** The acts, oldest first; to be written after those of the starter content. */
  public List<ScriptedAct> acts() {
    return Stream.of(
            own(),
            reports(),
            ExampleWork.acts(),
            ExampleAgenda.acts(),
            ExampleMeetings.acts(),
            ExampleRecord.acts())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(ScriptedAct::at))
        .toList();
  }

  private List<ScriptedAct> reports() {
    return List.of(
        report("2010-03-15", 2009, "kamer"),
        report("2011-02-15", 2010, "intern"),
        report("2011-02-16", 2010, "kamer"));
  }

  private ScriptedAct report(String day, int year, String audience) {
    Report report = new Report(at(day), year, audience);
    return new ScriptedAct(
        report.at(), (database, journal) -> reporting.make(database, journal, report));
  }

  private static List<ScriptedAct> own() {
    return List.of(
        act("example.municipalities", "2008-07-02", Example::municipalities),
        act("example.members", "2008-07-03", Example::members),
        act("example.facts_2008", "2008-12-15", script -> facts(script, 0, 4, "2008-09-11")),
        act("example.merger", "2010-01-01", Example::merger),
        act("example.facts_2010", "2010-11-15", script -> facts(script, 5, 8, "2010-10-01")),
        act("example.alternates", "2010-11-20", Example::changesOfMembers),
        act("example.edition", "2010-12-01", Example::draftEdition));
  }

  static ScriptedAct act(String code, String date, Consumer<Script> writes) {
    Consumer<Tx> body = tx -> writes.accept(new Script(tx));
    return ScriptedAct.of(Act.of(code), at(date), body);
  }

  private static Instant at(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  private static void municipalities(Script script) {
    for (List<String> known : MUNICIPALITIES) {
      municipality(script, known.get(0), known.get(1), known.get(3));
      script.row("organisation", known.get(2)).refer("municipality", "municipality", known.get(0));
    }
    script
        .row("municipality_alias", "0518/Den Haag")
        .refer("municipality", "municipality", "0518")
        .text("name", "Den Haag");
  }

  private static Script.Row municipality(Script script, String code, String name, String province) {
    Script.Row row = script.row("municipality", code).text("code", code).text("name", name);
    script
        .row("municipality_province", code + "/" + province)
        .refer("municipality", "municipality", code)
        .refer("province", "province", province);
    return row;
  }

  private static void members(Script script) {
    member(script, "Voorbeeld Voorzitter", "Directie Inburgering en Integratie", "voorzitter");
    member(script, "Voorbeeld Secretaris", "Directie Inburgering en Integratie", "secretaris");
    member(script, "Voorbeeld Lid Forum", "Forum", "lid");
    member(script, "Voorbeeld Lid VNG", "VNG", "lid");
    for (String founder : Starter.FOUNDERS.subList(0, 9)) {
      member(script, "Voorbeeld Lid " + founder, founder, "lid");
    }
    script
        .row("person", "Voorbeeld Secretaris")
        .text("function", "Voorbeeld van een functie")
        .text("email", "secretaris@voorbeeld.example")
        .text("phone", "000 000 00 00");
    // Nobody sits for Rotterdam yet: a seat without a person is a vacancy.
    script
        .row("membership", "Vacature Rotterdam")
        .refer("organisation", "organisation", "Rotterdam")
        .text("role", "lid")
        .text("since", "2008-07-01");
  }

  private static void member(Script script, String name, String organisation, String role) {
    script
        .row("person", name)
        .text("name", name)
        .refer("organisation", "organisation", organisation)
        .text("visibility", "intern");
    script
        .row("membership", name)
        .refer("person", "person", name)
        .refer("organisation", "organisation", organisation)
        .text("role", role)
        .text("since", "2008-07-01");
  }

  private static void facts(Script script, int from, int to, String since) {
    List<String> facts = List.of("bekend", "deelgenomen", "gebruikt", "verbonden", "eigen_beleid");
    for (int i = from; i <= to; i++) {
      String code = MUNICIPALITIES.get(i).getFirst();
      String fact = facts.get(i % facts.size());
      // Helden is the fifth: what it decided in 2008 is its successor's to confirm.
      script
          .row("involvement", code + "/" + fact)
          .refer("municipality", "municipality", code)
          .text("fact", fact)
          .text("since", since)
          .text("evidence", EVIDENCE)
          .refer("edition", "edition", "1")
          .text("visibility", "intern");
    }
  }

  private static void merger(Script script) {
    municipality(script, "1894", "Peel en Maas", "31").text("valid_from", "2010-01-01");
    script.row("municipality_province", "1894/31").text("valid_from", "2010-01-01");
    script.row("municipality", "0918").text("valid_to", "2010-01-01");
    script.row("municipality_province", "0918/31").text("valid_to", "2010-01-01");
    script
        .row("municipality_successor", "0918/1894/2010-01-01")
        .refer("municipality", "municipality", "0918")
        .refer("successor", "municipality", "1894")
        .real("share", 1)
        .text("date", "2010-01-01");
    script.row("membership", "Voorbeeld Lid Helden").text("until", "2010-01-01");
  }

  private static void changesOfMembers(Script script) {
    script.row("membership", "Voorbeeld Lid Delft").text("until", "2010-11-01");
    member(script, "Voorbeeld Opvolger Delft", "Delft", "lid");
    script.row("membership", "Voorbeeld Opvolger Delft").text("since", "2010-11-01");
    member(script, "Voorbeeld Vervanger VNG", "VNG", "plaatsvervangend_lid");
    script
        .row("membership", "Voorbeeld Vervanger VNG")
        .text("since", "2010-11-01")
        .refer("alternate_of", "membership", "Voorbeeld Lid VNG");
  }

  private static void draftEdition(Script script) {
    script
        .row("edition", "voorbeeld-2")
        .number("number", 2)
        .text("title", "Voorbeeld van een tweede editie")
        .text("status", "concept")
        .refer("based_on", "edition", "1")
        .text("visibility", "openbaar");
    section(script, "voorbeeld-2", "visie", 0)
        .text("part", "vision")
        .text("heading", "Gedeelde visie")
        .text("body", "Voorbeeldtekst: rijk en gemeenten delen deze visie.");
    for (int i = 0; i < Starter.THEMES.size(); i++) {
      String theme = Starter.THEMES.get(i);
      section(script, "voorbeeld-2", theme, i + 1)
          .text("part", "theme")
          .refer("theme", "theme", theme)
          .text("heading", theme)
          .text(
              "body",
              "Voorbeeldtekst bij het thema "
                  + theme
                  + ".\n\n- Een gemeente kan hiermee aan de slag naar eigen voorkeur.");
    }
  }

  static Script.Row section(Script script, String edition, String key, int place) {
    return script
        .row("section", edition + "/" + key)
        .refer("edition", "edition", edition)
        .refer("lineage", "section", "1/" + key)
        .text("position", OrderKey.at(place, Starter.THEMES.size() + 1))
        .text("visibility", "openbaar");
  }
}
