package nl.gia.feature.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.journal.Heads;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import org.jspecify.annotations.Nullable;

/** Reads what the screen shows from the tables, the log and what was typed on this computer. */
final class AgendaReader {
  private static final String SECTION = "section";
  private static final String EDITION = "edition";

  private final AgendaStore store;
  private final DraftStore drafts;
  private final TextVerbs texts;
  private final Reading reading;
  private final Clock clock;

  AgendaReader(
      AgendaStore store, DraftStore drafts, TextVerbs texts, Reading reading, Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.texts = texts;
    this.reading = reading;
    this.clock = clock;
  }

  List<Edition> editions() {
    return store.editions();
  }

  List<ThemeName> themes() {
    return store.themes();
  }

  /** The outline of an edition, with what calls for attention. */
  List<OutlineRow> outline(String edition) {
    Map<String, Integer> proposals = store.waitingProposals();
    Map<String, OutlineRow.Sign> signs = signs();
    List<Work> working = store.working();
    Set<String> chapters = new HashSet<>();
    List<OutlineRow> rows = new ArrayList<>();
    for (Section section : store.sections(edition)) {
      boolean opens = !section.vision() && chapters.add(section.theme());
      rows.add(
          new OutlineRow(
              section,
              opens ? chapters.size() : 0,
              signs.getOrDefault(section.id(), OutlineRow.Sign.NONE),
              proposals.getOrDefault(section.line(), 0),
              on(section.id(), working)));
    }
    return rows;
  }

  private Map<String, OutlineRow.Sign> signs() {
    Map<String, OutlineRow.Sign> signs = new HashMap<>();
    drafts.all().forEach(kept -> signs.put(kept.field().section(), OutlineRow.Sign.TYPED));
    reading.open().stream()
        .filter(open -> open.table().equals(SECTION))
        .forEach(open -> signs.merge(open.row(), sign(open.kind()), AgendaReader::graver));
    return signs;
  }

  private static OutlineRow.Sign graver(OutlineRow.Sign one, OutlineRow.Sign other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static OutlineRow.Sign sign(OpenField.Kind kind) {
    return switch (kind) {
      case MERGED -> OutlineRow.Sign.MERGED;
      case CONFLICT, WITHHELD, REMOVAL -> OutlineRow.Sign.CONFLICT;
    };
  }

  /** What to know of an edition before it goes a step further. */
  Readiness readiness(String edition) {
    List<OutlineRow> rows = outline(edition);
    return new Readiness(
        store.agreements(edition),
        rows.size(),
        (int) rows.stream().filter(row -> row.section().body().isBlank()).count(),
        rows.stream()
            .filter(row -> row.sign() == OutlineRow.Sign.CONFLICT)
            .map(row -> row.section().heading())
            .toList(),
        rows.stream().mapToInt(OutlineRow::proposals).sum(),
        store.unsettledRemarks(edition));
  }

  /** How many texts and editions wait for someone to look at them. */
  int waiting() {
    return (int)
        reading.open().stream()
            .filter(open -> open.table().equals(SECTION) || open.table().equals(EDITION))
            .count();
  }

  /** What is undecided about an edition itself. */
  List<EditionDispute> disputes(String edition) {
    Map<String, String> authors = store.authors();
    return reading.open().stream()
        .filter(open -> open.table().equals(EDITION) && open.row().equals(edition))
        .map(open ->
            new EditionDispute(
                open,
                open.standing().stream()
                    .map(one ->
                        new EditionDispute.Standing(
                            authors.getOrDefault(one.author(), ""),
                            when(one.millis()),
                            text(one.value()),
                            open.column().equals("frozen")
                                ? AdoptionVerbs.differences(text(open.shown()), text(one.value()))
                                : List.of()))
                    .toList()))
        .toList();
  }

  /** One section with its texts and its history. */
  Optional<SectionState> section(String id) {
    Map<String, String> authors = store.authors();
    SectionField heading = new SectionField(id, SectionField.HEADING);
    SectionField body = new SectionField(id, SectionField.BODY);
    Heads headingHeads;
    Heads bodyHeads;
    Optional<Section> section;
    // A form must save over the writes whose text it shows, so both are of one moment.
    do {
      headingHeads = texts.heads(heading);
      bodyHeads = texts.heads(body);
      section = store.section(id);
    } while (!texts.heads(heading).equals(headingHeads) || !texts.heads(body).equals(bodyHeads));
    Heads[] heads = {headingHeads, bodyHeads};
    return section.map(row ->
        new SectionState(
            row,
            field(row, heading, heads[0], authors),
            field(row, body, heads[1], authors),
            open(id, Write.REMOVED),
            new Versions(clock, authors).of(id, reading.history(SECTION, id)),
            proposals(row),
            on(id, store.working())));
  }

  private static List<Work> on(String section, List<Work> all) {
    return all.stream().filter(work -> work.section().equals(section)).toList();
  }

  /** Those that wait for a decision come first. */
  private List<Proposal> proposals(Section section) {
    return store.proposals(section).stream()
        .sorted(Comparator.comparing(proposal -> !proposal.open()))
        .toList();
  }

  private SectionState.FieldState field(
      Section section, SectionField field, Heads heads, Map<String, String> authors) {
    String text = section.text(field.column());
    Optional<OpenField> open = open(field.section(), field.column());
    List<SectionState.Standing> standing =
        open.stream()
            .flatMap(one -> one.standing().stream())
            .map(one ->
                new SectionState.Standing(
                    authors.getOrDefault(one.author(), ""), when(one.millis()), text(one.value())))
            .toList();
    return new SectionState.FieldState(field, text, heads, drafts.find(field), open, standing);
  }

  private Optional<OpenField> open(String section, String column) {
    return reading.open().stream()
        .filter(one -> one.table().equals(SECTION) && one.row().equals(section))
        .filter(one -> one.column().equals(column))
        .findFirst();
  }

  /** All that was typed in an edition and is no entry yet, with the text it was typed over. */
  List<Typed> typedIn(String edition) {
    Map<String, Section> sections =
        store.sections(edition).stream().collect(Collectors.toMap(Section::id, one -> one));
    return drafts.all().stream()
        .filter(kept -> sections.containsKey(kept.field().section()))
        .map(kept -> {
          Section section = sections.get(kept.field().section());
          return new Typed(kept, section == null ? "" : section.text(kept.field().column()));
        })
        .toList();
  }

  /** Text that was typed, with the text that stands in its place. */
  record Typed(KeptText kept, String base) {}

  private String when(long millis) {
    return DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT)
        .withZone(clock.getZone())
        .format(Instant.ofEpochMilli(millis));
  }

  static String text(@Nullable Value value) {
    return switch (value) {
      case Value.Text(String text) -> text;
      case Value.Whole(long number) -> Long.toString(number);
      case null, default -> "";
    };
  }
}
