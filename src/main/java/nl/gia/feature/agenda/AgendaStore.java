package nl.gia.feature.agenda;

import static nl.gia.db.Tables.ACTION_POINT;
import static nl.gia.db.Tables.AUTHOR;
import static nl.gia.db.Tables.CHANGE_PROPOSAL;
import static nl.gia.db.Tables.EDITION;
import static nl.gia.db.Tables.PERSON;
import static nl.gia.db.Tables.REMARK;
import static nl.gia.db.Tables.SECTION;
import static nl.gia.db.Tables.SECTION_WORK;
import static nl.gia.db.Tables.SIGN_OFF;
import static nl.gia.db.Tables.THEME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gia.feature.RowsStore;
import nl.gia.journal.Tx;
import nl.gia.platform.db.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads editions, their sections and what is proposed to change in them. */
final class AgendaStore {
  private static final Field<String> OPEN_TABLE = DSL.field("table_name", String.class);
  private static final Field<String> OPEN_ROW = DSL.field("row", String.class);
  private static final Field<String> OPEN_COLUMN = DSL.field("column_name", String.class);
  private static final Field<String> OPEN_KIND = DSL.field("kind", String.class);
  private static final List<String> TO_DECIDE = List.of("conflict", "withheld", "removal");

  /** What the sections that descend from one another have in common. */
  private static final Field<String> LINE = DSL.coalesce(SECTION.LINEAGE, SECTION.ID);

  private final Database database;

  AgendaStore(Database database) {
    this.database = database;
  }

  /** All editions, the latest first. */
  List<Edition> editions() {
    return database.read(rows ->
        rows.select(EDITION.asterisk(), disputed(EDITION.ID))
            .from(EDITION)
            .where(EDITION.REMOVED.eq(0L))
            .orderBy(EDITION.NUMBER.desc(), EDITION.ID.desc())
            .fetch(AgendaStore::edition));
  }

  /** An edition as it stands within an act. */
  static Optional<Edition> edition(Tx tx, String id) {
    return tx.rows()
        .select(EDITION.asterisk(), disputed(EDITION.ID))
        .from(EDITION)
        .where(EDITION.ID.eq(id))
        .fetchOptional(AgendaStore::edition);
  }

  private static Field<Boolean> disputed(Field<String> id) {
    return DSL.field(
            DSL.exists(
                DSL.selectOne()
                    .from(DSL.table("journal_open"))
                    .where(OPEN_TABLE.eq(EDITION.getName()))
                    .and(OPEN_ROW.eq(id))))
        .as("disputed");
  }

  /** The sections of an edition in their order. */
  List<Section> sections(String edition) {
    return database.read(rows -> sections(rows, edition));
  }

  /** The sections of an edition as they stand within an act. */
  static List<Section> sections(Tx tx, String edition) {
    return sections(tx.rows(), edition);
  }

  private static List<Section> sections(DSLContext rows, String edition) {
    return rows.select(SECTION.asterisk(), THEME.NAME)
        .from(SECTION)
        .leftJoin(THEME)
        .on(SECTION.THEME.eq(THEME.ID))
        .where(SECTION.EDITION.eq(edition).and(SECTION.REMOVED.eq(0L)))
        .orderBy(DSL.coalesce(SECTION.POSITION, "~"), SECTION.ID)
        .fetch(AgendaStore::section);
  }

  Optional<Section> section(String id) {
    return database.read(rows ->
        rows.select(SECTION.asterisk(), THEME.NAME)
            .from(SECTION)
            .leftJoin(THEME)
            .on(SECTION.THEME.eq(THEME.ID))
            .where(SECTION.ID.eq(id))
            .fetchOptional(AgendaStore::section));
  }

  /** A text as it stands within an act. */
  static String text(Tx tx, SectionField field) {
    return text(
        tx.rows()
            .select(field.column().equals(SectionField.HEADING) ? SECTION.HEADING : SECTION.BODY)
            .from(SECTION)
            .where(SECTION.ID.eq(field.section()))
            .fetchOne(0, String.class));
  }

  /** The action point of a section that reads so, as it stands within an act. */
  static Optional<String> point(Tx tx, String section, String text) {
    return tx.rows()
        .select(ACTION_POINT.ID)
        .from(ACTION_POINT)
        .where(ACTION_POINT.SECTION.eq(section).and(ACTION_POINT.TEXT.eq(text)))
        .and(ACTION_POINT.REMOVED.eq(0L))
        .orderBy(ACTION_POINT.ID)
        .limit(1)
        .fetchOptional(ACTION_POINT.ID);
  }

  static boolean isRemoved(Tx tx, String section) {
    return tx.rows().fetchExists(SECTION, SECTION.ID.eq(section).and(SECTION.REMOVED.ne(0L)));
  }

  /** The edition of a section as it stands within an act. */
  static Optional<String> editionOf(Tx tx, String section) {
    return tx.rows()
        .select(SECTION.EDITION)
        .from(SECTION)
        .where(SECTION.ID.eq(section))
        .fetchOptional(SECTION.EDITION);
  }

  /** All that an edition's sections hold: by id, by column; what adoption writes down of them. */
  static Map<String, Map<String, Object>> whole(Tx tx, String edition) {
    Map<String, Map<String, Object>> sections = new TreeMap<>();
    tx.rows()
        .selectFrom(SECTION)
        .where(SECTION.EDITION.eq(edition).and(SECTION.REMOVED.eq(0L)))
        .forEach(row -> sections.put(row.getId(), columns(row)));
    return sections;
  }

  /** The wording of its action points, also where it says nothing: the rest of them goes on. */
  static Map<String, Map<String, @Nullable Object>> wording(Tx tx, String edition) {
    Map<String, Map<String, @Nullable Object>> points = new TreeMap<>();
    tx.rows()
        .select(ACTION_POINT.asterisk())
        .from(ACTION_POINT)
        .join(SECTION)
        .on(ACTION_POINT.SECTION.eq(SECTION.ID))
        .where(SECTION.EDITION.eq(edition).and(SECTION.REMOVED.eq(0L)))
        .and(ACTION_POINT.REMOVED.eq(0L))
        .forEach(row -> {
          Map<String, @Nullable Object> columns = new TreeMap<>();
          AdoptedTextStays.OF_POINTS
              .columns()
              .forEach(column -> columns.put(column, row.get(column)));
          points.put(row.get(ACTION_POINT.ID), columns);
        });
    return points;
  }

  private static Map<String, Object> columns(Record row) {
    Map<String, Object> columns = new TreeMap<>();
    for (Field<?> field : row.fields()) {
      Object value = row.get(field);
      if (value != null && !field.equals(SECTION.ID) && !field.equals(SECTION.REMOVED)) {
        columns.put(field.getName(), value);
      }
    }
    return columns;
  }

  /**
   * The headings of the sections, and the texts of the action points, on which people have to
   * decide before the text can be fixed.
   */
  static List<String> undecided(Tx tx, String edition) {
    List<String> undecided = new ArrayList<>(undecidedSections(tx, edition));
    Condition wording =
        OPEN_TABLE
            .eq(ACTION_POINT.getName())
            .and(OPEN_KIND.in(TO_DECIDE))
            .and(
                OPEN_COLUMN
                    .in(AdoptedTextStays.OF_POINTS.columns())
                    .or(OPEN_COLUMN.eq(ACTION_POINT.REMOVED.getName())));
    tx.rows()
        .select(ACTION_POINT.TEXT)
        .from(ACTION_POINT)
        .join(SECTION)
        .on(ACTION_POINT.SECTION.eq(SECTION.ID))
        .where(SECTION.EDITION.eq(edition).and(SECTION.REMOVED.eq(0L)))
        .and(
            ACTION_POINT.ID.in(DSL.select(OPEN_ROW).from(DSL.table("journal_open")).where(wording)))
        .orderBy(SECTION.POSITION, ACTION_POINT.POSITION)
        .forEach(row -> undecided.add(text(row.get(ACTION_POINT.TEXT))));
    return undecided;
  }

  private static List<String> undecidedSections(Tx tx, String edition) {
    Condition undecided = OPEN_TABLE.eq(SECTION.getName()).and(OPEN_KIND.in(TO_DECIDE));
    return tx.rows()
        .select(SECTION.HEADING)
        .from(SECTION)
        .where(SECTION.EDITION.eq(edition))
        .and(SECTION.ID.in(DSL.select(OPEN_ROW).from(DSL.table("journal_open")).where(undecided)))
        .orderBy(SECTION.POSITION)
        .fetch(row -> text(row.get(SECTION.HEADING)));
  }

  /** The highest number that is taken: that of a removed edition only where it was adopted. */
  static long lastNumber(Tx tx) {
    Condition adopted = EDITION.FROZEN.isNotNull().or(EDITION.ADOPTED_ON.isNotNull());
    Condition taken = EDITION.REMOVED.eq(0L).or(adopted).or(EDITION.PUBLISHED_ON.isNotNull());
    Long last =
        tx.rows()
            .select(DSL.max(EDITION.NUMBER))
            .from(EDITION)
            .where(taken)
            .fetchOne(0, Long.class);
    return last == null ? 0 : last;
  }

  List<ThemeName> themes() {
    return database.read(rows ->
        rows.selectFrom(THEME)
            .where(
                THEME
                    .REMOVED
                    .eq(0L)
                    .and(THEME.ID.notIn(new RowsStore(rows).doubles("theme").keySet())))
            .orderBy(DSL.coalesce(THEME.POSITION, "~"), THEME.NAME)
            .fetch(row -> new ThemeName(row.getId(), text(row.getName()))));
  }

  /** The proposals about a section and about those that it descends from, open ones first. */
  List<Proposal> proposals(Section section) {
    return database.read(rows ->
        rows.select(CHANGE_PROPOSAL.asterisk())
            .from(CHANGE_PROPOSAL)
            .join(SECTION)
            .on(CHANGE_PROPOSAL.SECTION.eq(SECTION.ID))
            .where(LINE.eq(section.line()).and(CHANGE_PROPOSAL.REMOVED.eq(0L)))
            .orderBy(DSL.coalesce(CHANGE_PROPOSAL.DECIDED_ON, "").desc(), CHANGE_PROPOSAL.ID.desc())
            .fetch(row ->
                new Proposal(
                    row.get(CHANGE_PROPOSAL.ID),
                    text(row.get(CHANGE_PROPOSAL.FIELD)),
                    text(row.get(CHANGE_PROPOSAL.BASE)),
                    text(row.get(CHANGE_PROPOSAL.PROPOSED)),
                    text(row.get(CHANGE_PROPOSAL.PROPOSED_BY)),
                    ProposalDecision.of(text(row.get(CHANGE_PROPOSAL.DECISION))),
                    text(row.get(CHANGE_PROPOSAL.REASON)),
                    text(row.get(CHANGE_PROPOSAL.DECIDED_ON)))));
  }

  /** Who agreed to an edition, the first to do so first. */
  List<Readiness.Agreement> agreements(String edition) {
    return database.read(rows ->
        rows.select(PERSON.NAME, SIGN_OFF.DATE)
            .from(SIGN_OFF)
            .leftJoin(PERSON)
            .on(SIGN_OFF.PERSON.eq(PERSON.ID))
            .where(SIGN_OFF.EDITION.eq(edition).and(SIGN_OFF.REMOVED.eq(0L)))
            .orderBy(SIGN_OFF.DATE, SIGN_OFF.ID)
            .fetch(row ->
                new Readiness.Agreement(text(row.get(PERSON.NAME)), text(row.get(SIGN_OFF.DATE)))));
  }

  /** How many remarks on an edition nobody settled yet. */
  int unsettledRemarks(String edition) {
    return database.read(rows ->
        rows.fetchCount(
            REMARK,
            REMARK
                .EDITION
                .eq(edition)
                .and(REMARK.REMOVED.eq(0L))
                .and(DSL.coalesce(REMARK.SETTLED, 0L).eq(0L))));
  }

  /** How many proposals wait for a decision, by the line of descent of their sections. */
  Map<String, Integer> waitingProposals() {
    return database.read(rows ->
        rows.select(LINE, DSL.count())
            .from(CHANGE_PROPOSAL)
            .join(SECTION)
            .on(CHANGE_PROPOSAL.SECTION.eq(SECTION.ID))
            .where(CHANGE_PROPOSAL.REMOVED.eq(0L).and(CHANGE_PROPOSAL.DECISION.isNull()))
            .groupBy(LINE)
            .fetchMap(LINE, DSL.count()));
  }

  /** Who said to be working on which section, the first to say so first. */
  List<Work> working() {
    return database.read(rows ->
        rows.select(SECTION_WORK.asterisk(), AUTHOR.NAME)
            .from(SECTION_WORK)
            .leftJoin(AUTHOR)
            .on(SECTION_WORK.AUTHOR.eq(AUTHOR.ID))
            .where(SECTION_WORK.REMOVED.eq(0L).and(SECTION_WORK.SECTION.isNotNull()))
            .orderBy(SECTION_WORK.SINCE, SECTION_WORK.ID)
            .fetch(row ->
                new Work(
                    row.get(SECTION_WORK.ID),
                    row.get(SECTION_WORK.SECTION),
                    text(row.get(SECTION_WORK.AUTHOR)),
                    text(row.get(AUTHOR.NAME)),
                    text(row.get(SECTION_WORK.SINCE)))));
  }

  /** What authors are called, by id. */
  Map<String, String> authors() {
    return database.read(rows ->
        rows.selectFrom(AUTHOR).where(AUTHOR.NAME.isNotNull()).fetchMap(AUTHOR.ID, AUTHOR.NAME));
  }

  private static Edition edition(Record row) {
    Long number = row.get(EDITION.NUMBER);
    return new Edition(
        row.get(EDITION.ID),
        number == null ? 0 : number,
        text(row.get(EDITION.TITLE)),
        EditionStatus.of(text(row.get(EDITION.STATUS))).orElse(EditionStatus.CONCEPT),
        text(row.get(EDITION.BASED_ON)),
        text(row.get(EDITION.ADOPTED_ON)),
        text(row.get(EDITION.PUBLISHED_ON)),
        row.get(EDITION.FROZEN) != null,
        row.get("disputed", Boolean.class));
  }

  private static Section section(Record row) {
    return new Section(
        row.get(SECTION.ID),
        text(row.get(SECTION.EDITION)),
        text(row.get(SECTION.LINEAGE)),
        text(row.get(SECTION.PART)),
        text(row.get(SECTION.THEME)),
        text(row.get(THEME.NAME)),
        text(row.get(SECTION.HEADING)),
        text(row.get(SECTION.BODY)));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
