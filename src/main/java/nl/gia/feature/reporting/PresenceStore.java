package nl.gia.feature.reporting;

import static nl.gia.db.Tables.ATTENDANCE;
import static nl.gia.db.Tables.MEETING;
import static nl.gia.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.gia.db.tables.records.AttendanceRecord;
import nl.gia.db.tables.records.PersonRecord;
import nl.gia.feature.RowsStore;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Counts to how many meetings of the working group an organisation came, of those in the year of
 * which it is known who came.
 */
final class PresenceStore {
  private static final String WORKING_GROUP = "werkgroep";

  /** One who was replaced sent another: the organisation was there. */
  private static final Set<String> THERE = Set.of("aanwezig", "vervangen");

  private final DSLContext rows;
  private final Map<String, String> organisations;
  private final Map<String, String> members;

  /** By the date and then the id of a meeting, the organisations that came. */
  private final Map<String, Set<String>> came = new TreeMap<>();

  PresenceStore(DSLContext rows, LocalDate date) {
    this.rows = rows;
    RowsStore stand = new RowsStore(rows);
    organisations = stand.doubles("organisation");
    members =
        rows.selectFrom(PERSON).where(PERSON.ORGANISATION.isNotNull()).fetch().stream()
            .collect(Collectors.toMap(PersonRecord::getId, PersonRecord::getOrganisation));
    Map<String, String> meetings = meetings(date);
    Map<String, String> doubles = stand.doubles("meeting");
    for (AttendanceRecord row :
        rows.selectFrom(ATTENDANCE)
            .where(ATTENDANCE.REMOVED.eq(0L))
            .and(ATTENDANCE.MEETING.isNotNull())
            .orderBy(ATTENDANCE.ID)) {
      String meeting = doubles.getOrDefault(row.getMeeting(), row.getMeeting());
      String day = meetings.get(meeting);
      if (day != null) {
        Set<String> there = came.computeIfAbsent(day + " " + meeting, _ -> new HashSet<>());
        if (THERE.contains(Objects.requireNonNullElse(row.getStatus(), ""))) {
          there.add(organisation(row));
        }
      }
    }
  }

  /** To how many of how many meetings an organisation came since it has a seat. */
  ReportData.Presence of(String organisation, @Nullable LocalDate since) {
    Collection<Set<String>> held =
        came.entrySet().stream()
            .filter(meeting -> since == null || meeting.getKey().compareTo(since.toString()) >= 0)
            .map(Map.Entry::getValue)
            .toList();
    return new ReportData.Presence(
        (int) held.stream().filter(there -> there.contains(organisation)).count(), held.size());
  }

  private Map<String, String> meetings(LocalDate date) {
    List<String> year = List.of(LocalDate.of(date.getYear(), 1, 1).toString(), date.toString());
    return rows
        .selectFrom(MEETING)
        .where(MEETING.REMOVED.eq(0L))
        .and(MEETING.KIND.eq(WORKING_GROUP))
        .and(MEETING.DATE.between(year.getFirst(), year.getLast()))
        .fetch()
        .stream()
        .collect(Collectors.toMap(meeting -> meeting.getId(), meeting -> meeting.getDate()));
  }

  private String organisation(AttendanceRecord row) {
    String named =
        row.getOrganisation() == null
            ? members.getOrDefault(Objects.requireNonNullElse(row.getPerson(), ""), "")
            : row.getOrganisation();
    return organisations.getOrDefault(named, named);
  }
}
