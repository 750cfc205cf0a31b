package nl.gia.feature.workgroup;

import static nl.gia.db.Tables.MEMBERSHIP;
import static nl.gia.db.Tables.ORGANISATION;
import static nl.gia.db.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;
import nl.gia.platform.db.Database;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads organisations, persons and memberships, without merged doubles. */
final class WorkgroupStore {
  private final Database database;

  WorkgroupStore(Database database) {
    this.database = database;
  }

  Rosters read() {
    return read(0L);
  }

  /** The rows that were removed, and can be brought back. */
  Rosters removed() {
    return read(1L);
  }

  private Rosters read(long removed) {
    return database.read(rows ->
        new Rosters(
            organisations(rows, removed), persons(rows, removed), memberships(rows, removed)));
  }

  private static List<Organisation> organisations(DSLContext rows, long removed) {
    return rows.select(
            ORGANISATION.ID,
            text(ORGANISATION.NAME),
            text(ORGANISATION.SHORT_NAME),
            text(ORGANISATION.KIND))
        .from(ORGANISATION)
        .where(ORGANISATION.REMOVED.eq(removed), ORGANISATION.MERGED_INTO.isNull())
        .orderBy(ORGANISATION.ID)
        .fetch(mapping(Organisation::new));
  }

  private static List<Person> persons(DSLContext rows, long removed) {
    return rows.select(
            PERSON.ID,
            text(PERSON.NAME),
            text(PERSON.FUNCTION),
            text(PERSON.ORGANISATION),
            text(PERSON.EMAIL),
            text(PERSON.PHONE))
        .from(PERSON)
        .where(PERSON.REMOVED.eq(removed), PERSON.MERGED_INTO.isNull())
        .orderBy(PERSON.ID)
        .fetch(mapping(Person::new));
  }

  /** A membership of a double is one of the row that the double was merged into. */
  private static List<Membership> memberships(DSLContext rows, long removed) {
    return rows.select(
            MEMBERSHIP.ID,
            text(coalesce(PERSON.MERGED_INTO, MEMBERSHIP.PERSON)),
            text(coalesce(ORGANISATION.MERGED_INTO, MEMBERSHIP.ORGANISATION)),
            text(MEMBERSHIP.ROLE),
            text(MEMBERSHIP.SINCE),
            text(MEMBERSHIP.UNTIL))
        .from(MEMBERSHIP)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(MEMBERSHIP.PERSON))
        .leftJoin(ORGANISATION)
        .on(ORGANISATION.ID.eq(MEMBERSHIP.ORGANISATION))
        .where(MEMBERSHIP.REMOVED.eq(removed))
        .orderBy(MEMBERSHIP.ID)
        .fetch(mapping(Membership::new));
  }

  private static Field<String> text(Field<String> column) {
    return coalesce(column, "");
  }
}
