package nl.gia.feature.workgroup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.FeatureText;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListField;
import nl.gia.feature.ListLine;
import nl.gia.feature.ListTally;
import nl.gia.feature.ListTarget;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Tx;
import nl.gia.lists.ListColumn;
import nl.gia.lists.ListKind;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/**
 * The working group as secretaries keep it: one flat list with a line for each seat, which makes or
 * finds the organisation, the person and the membership.
 */
final class MemberList implements ListTarget {
  static final String ID = "id";
  static final String NAME = "name";
  static final String EMAIL = "email";
  static final String PHONE = "phone";
  static final String FUNCTION = "function";
  static final String ORGANISATION = "organisation";
  static final String SHORT_NAME = "short_name";
  static final String KIND = "kind";
  static final String ROLE = "role";
  static final String SINCE = "since";
  static final String UNTIL = "until";
  static final String ALTERNATE_OF = "alternate_of";

  private static final ListField KIND_FIELD =
      field(
          KIND,
          WorkgroupText.ORGANISATION_KIND,
          "soort",
          "type organisatie",
          "type",
          "kind of organisation");

  private static final List<ListField> FIELDS =
      List.of(
          field(ID, FeatureText.ID),
          field(NAME, WorkgroupText.NAME, "lid", "naam lid", "contactpersoon", "contact"),
          field(EMAIL, WorkgroupText.EMAIL, "mail", "e-mailadres", "mailadres"),
          field(PHONE, WorkgroupText.PHONE, "tel", "telefoonnummer"),
          field(FUNCTION, WorkgroupText.FUNCTION, "functietitel"),
          field(ORGANISATION, WorkgroupText.OF_ORGANISATION, "instelling", "werkgever"),
          field(SHORT_NAME, WorkgroupText.SHORT_NAME, "afkorting"),
          KIND_FIELD,
          field(ROLE, WorkgroupText.ROLE, "rol in de werkgroep"),
          field(SINCE, WorkgroupText.SINCE, "sinds", "lid sinds", "begin", "begindatum"),
          field(UNTIL, WorkgroupText.UNTIL, "lid tot", "einde", "einddatum"),
          field(ALTERNATE_OF, WorkgroupText.ALTERNATE_OF, "vervangt"));

  private final Kinds kinds;

  MemberList(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public String name() {
    return "members";
  }

  @Override
  public Text title() {
    return WorkgroupText.MEMBERS;
  }

  @Override
  public List<ListField> fields() {
    return FIELDS;
  }

  @Override
  public Optional<FieldType> type(String column) {
    return column.equals(KIND) ? Optional.of(WorkgroupFeature.KINDS) : Optional.empty();
  }

  @Override
  public List<ListField> wanted() {
    return List.of(KIND_FIELD);
  }

  /** Who stands in for somebody comes after them. */
  @Override
  public void take(Tx tx, List<ListLine> lines, Optional<LocalDate> day, ListTally tally) {
    MemberTaking taking = new MemberTaking(tx, kinds, tally);
    List<ListLine> ordered =
        Stream.of(false, true)
            .flatMap(alternate ->
                lines.stream().filter(line -> MemberTaking.isAlternate(line) == alternate))
            .toList();
    for (int i = 0; i < ordered.size(); i++) {
      taking.take(ordered.get(i));
      tally.at(i + 1, ordered.size());
    }
    taking.count();
  }

  @Override
  public List<ListColumn> columns(Texts texts) {
    return FIELDS.stream()
        .map(field ->
            new ListColumn(
                field.column().equals(ID) ? ID : texts.get(field.label()),
                field.column().equals(SINCE) || field.column().equals(UNTIL)
                    ? ListKind.DATE
                    : ListKind.TEXT))
        .toList();
  }

  @Override
  public List<List<String>> lines(RowsStore rows) {
    List<List<String>> lines = new ArrayList<>();
    for (Draft seat : rows.all("membership")) {
      Optional<Draft> person = meant("person", seat.text("person"), rows);
      Optional<Draft> organisation = meant("organisation", seat.text("organisation"), rows);
      lines.add(
          List.of(
              seat.row(),
              text(person, "name"),
              text(person, "email"),
              text(person, "phone"),
              text(person, "function"),
              text(organisation, "name"),
              text(organisation, "short_name"),
              text(organisation, "kind"),
              seat.text("role").orElse(""),
              seat.text("since").orElse(""),
              seat.text("until").orElse(""),
              stoodInFor(seat, rows)));
    }
    lines.sort(
        Comparator.<List<String>, String>comparing(line -> line.get(5))
            .thenComparing(l -> l.get(1)));
    return lines;
  }

  private static String stoodInFor(Draft seat, RowsStore rows) {
    return seat.text("alternate_of")
        .flatMap(id -> rows.row("membership", id))
        .map(member -> text(meant("person", member.text("person"), rows), "name"))
        .orElse("");
  }

  private static Optional<Draft> meant(String table, Optional<String> id, RowsStore rows) {
    return id.flatMap(row -> rows.meant(table, row));
  }

  private static String text(Optional<Draft> row, String column) {
    return row.map(known -> Names.plain(known.value(column))).orElse("");
  }

  private static ListField field(String column, Text label, String... also) {
    return new ListField(column, label, List.of(also));
  }
}
