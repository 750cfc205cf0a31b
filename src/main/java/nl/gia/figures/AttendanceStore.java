package nl.gia.figures;

import static nl.gia.db.Tables.ATTENDANCE;
import static nl.gia.db.Tables.INVOLVEMENT;
import static nl.gia.db.Tables.MEETING;
import static nl.gia.db.Tables.ORGANISATION;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.db.tables.records.AttendanceRecord;
import nl.gia.db.tables.records.MeetingRecord;
import nl.gia.db.tables.records.OrganisationRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Which municipalities took part in regional meetings, as who came to them tells. That is a view of
 * attendance and is stored nowhere; what people recorded about the same municipality and the same
 * meeting themselves, stands in its place.
 */
final class AttendanceStore {
  private static final String REGIONAL = "regio";

  /** One who was replaced sent another: the municipality was there. */
  private static final Set<String> THERE = Set.of("aanwezig", "vervangen");

  private final DSLContext rows;
  private final Map<String, MeetingRecord> meetings;
  private final Doubles doubles;

  AttendanceStore(DSLContext rows) {
    this.rows = rows;
    List<MeetingRecord> all = rows.selectFrom(MEETING).orderBy(MEETING.ID).fetch();
    doubles =
        new Doubles(
            all.stream()
                .filter(meeting -> meeting.getMergedInto() != null)
                .collect(Collectors.toMap(MeetingRecord::getId, MeetingRecord::getMergedInto)));
    meetings = all.stream().collect(Collectors.toMap(MeetingRecord::getId, meeting -> meeting));
  }

  /** That a municipality came to a meeting. */
  private record Presence(String municipality, String meeting) {}

  /** The facts that follow from attendance, each municipality once for each meeting. */
  List<Register.Involvement> facts() {
    Set<Presence> there = presences();
    there.removeAll(recorded());
    List<Register.Involvement> facts = new ArrayList<>();
    for (Presence presence : there) {
      MeetingRecord meeting = meetings.get(presence.meeting());
      Optional<LocalDate> date = regional(meeting);
      if (meeting != null && date.isPresent()) {
        facts.add(
            new Register.Involvement(
                presence.municipality(),
                Fact.DEELGENOMEN,
                new Validity(date.get(), null),
                name(meeting),
                Objects.requireNonNullElse(meeting.getVisibility(), "openbaar"),
                presence.meeting()));
      }
    }
    return List.copyOf(facts);
  }

  /** The meeting that an id stands for; empty text for none. */
  String meeting(@Nullable String id) {
    return id == null ? "" : doubles.stays(id);
  }

  /** The evidence of a recorded fact: what was written, or else the meeting it is a fact of. */
  String evidence(String written, @Nullable String meeting) {
    return written.isBlank()
        ? Optional.ofNullable(meetings.get(meeting(meeting)))
            .map(AttendanceStore::name)
            .orElse(written)
        : written;
  }

  private Set<Presence> presences() {
    Map<String, String> members = members();
    Set<Presence> there = new LinkedHashSet<>();
    for (AttendanceRecord row :
        rows.selectFrom(ATTENDANCE)
            .where(ATTENDANCE.REMOVED.eq(0L))
            .and(ATTENDANCE.MEETING.isNotNull())
            .and(ATTENDANCE.STATUS.in(THERE))
            .and(ATTENDANCE.COUNT.isNull().or(ATTENDANCE.COUNT.gt(0L)))
            .orderBy(ATTENDANCE.ID)) {
      String municipality =
          row.getMunicipality() == null
              ? members.get(Objects.requireNonNullElse(row.getOrganisation(), ""))
              : row.getMunicipality();
      if (municipality != null) {
        there.add(new Presence(municipality, meeting(row.getMeeting())));
      }
    }
    return there;
  }

  /** What was recorded by hand on the same, for or against. */
  private Set<Presence> recorded() {
    Set<Presence> recorded = new HashSet<>();
    rows.selectFrom(INVOLVEMENT)
        .where(INVOLVEMENT.REMOVED.eq(0L))
        .and(INVOLVEMENT.MUNICIPALITY.isNotNull())
        .and(INVOLVEMENT.MEETING.isNotNull())
        .and(INVOLVEMENT.FACT.in(Fact.DEELGENOMEN.code(), Fact.NOT_ATTENDED))
        .forEach(
            row -> recorded.add(new Presence(row.getMunicipality(), meeting(row.getMeeting()))));
    return recorded;
  }

  /** Of which municipality each organisation is. */
  private Map<String, String> members() {
    List<OrganisationRecord> all =
        rows.selectFrom(ORGANISATION)
            .where(ORGANISATION.MUNICIPALITY.isNotNull().or(ORGANISATION.MERGED_INTO.isNotNull()))
            .fetch();
    Doubles same =
        new Doubles(
            all.stream()
                .filter(one -> one.getMergedInto() != null)
                .collect(
                    Collectors.toMap(
                        OrganisationRecord::getId, OrganisationRecord::getMergedInto)));
    Map<String, String> own =
        all.stream()
            .filter(one -> one.getMunicipality() != null)
            .collect(
                Collectors.toMap(OrganisationRecord::getId, OrganisationRecord::getMunicipality));
    return all.stream()
        .map(OrganisationRecord::getId)
        .filter(id -> own.containsKey(same.stays(id)) || own.containsKey(id))
        .collect(
            Collectors.toMap(
                id -> id, id -> Objects.requireNonNullElse(own.get(same.stays(id)), own.get(id))));
  }

  private static Optional<LocalDate> regional(@Nullable MeetingRecord meeting) {
    if (meeting == null || meeting.getRemoved() != 0 || !REGIONAL.equals(meeting.getKind())) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(meeting.getDate()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String name(MeetingRecord meeting) {
    return Stream.of(meeting.getTitle(), meeting.getPlace())
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
