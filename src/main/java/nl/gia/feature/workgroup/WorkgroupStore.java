package nl.gia.feature.workgroup;

import static nl.gia.db.Tables.MEMBERSHIP;
import static nl.gia.db.Tables.ORGANISATION;
import static nl.gia.db.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.feature.RowsStore;
import nl.gia.platform.db.Database;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads organisations, persons and memberships; what refers to a double, to the row that stays. */
final class WorkgroupStore {
  private final Database database;

  WorkgroupStore(Database database) {
    this.database = database;
  }

  Rosters read() {
    return read(false);
  }

  /** The rows that were removed, and can be brought back, or turned out to be doubles. */
  Rosters removed() {
    return read(true);
  }

  private Rosters read(boolean gone) {
    return database.read(rows -> {
      RowsStore store = new RowsStore(rows);
      Map<String, String> organisations = store.doubles("organisation");
      Map<String, String> persons = store.doubles("person");
      return new Rosters(
          organisations(
              rows, shown(ORGANISATION.ID, ORGANISATION.REMOVED, organisations.keySet(), gone)),
          persons(rows, shown(PERSON.ID, PERSON.REMOVED, persons.keySet(), gone)).stream()
              .map(person ->
                  new Person(
                      person.id(),
                      person.name(),
                      person.function(),
                      organisations.getOrDefault(person.organisation(), person.organisation()),
                      person.email(),
                      person.phone()))
              .toList(),
          memberships(rows, gone).stream()
              .map(seat ->
                  new Membership(
                      seat.id(),
                      persons.getOrDefault(seat.person(), seat.person()),
                      organisations.getOrDefault(seat.organisation(), seat.organisation()),
                      seat.role(),
                      seat.since(),
                      seat.until()))
              .toList());
    });
  }

  private static Condition shown(
      Field<String> id, Field<Long> removed, Set<String> doubles, boolean gone) {
    Condition away = coalesce(removed, 0L).ne(0L).or(id.in(doubles));
    return gone ? away : away.not();
  }

  private static List<Organisation> organisations(DSLContext rows, Condition shown) {
    return rows.select(
            ORGANISATION.ID,
            text(ORGANISATION.NAME),
            text(ORGANISATION.SHORT_NAME),
            text(ORGANISATION.KIND))
        .from(ORGANISATION)
        .where(shown)
        .orderBy(ORGANISATION.ID)
        .fetch(mapping(Organisation::new));
  }

  private static List<Person> persons(DSLContext rows, Condition shown) {
    return rows.select(
            PERSON.ID,
            text(PERSON.NAME),
            text(PERSON.FUNCTION),
            text(PERSON.ORGANISATION),
            text(PERSON.EMAIL),
            text(PERSON.PHONE))
        .from(PERSON)
        .where(shown)
        .orderBy(PERSON.ID)
        .fetch(mapping(Person::new));
  }

  private static List<Membership> memberships(DSLContext rows, boolean gone) {
    return rows.select(
            MEMBERSHIP.ID,
            text(MEMBERSHIP.PERSON),
            text(MEMBERSHIP.ORGANISATION),
            text(MEMBERSHIP.ROLE),
            text(MEMBERSHIP.SINCE),
            text(MEMBERSHIP.UNTIL))
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.REMOVED.eq(gone ? 1L : 0L))
        .orderBy(MEMBERSHIP.ID)
        .fetch(mapping(Membership::new));
  }

  private static Field<String> text(Field<String> column) {
    return coalesce(column, "");
  }
}
