package nl.gia.feature.workgroup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListLine;
import nl.gia.feature.ListTally;
import nl.gia.feature.RowProblem;
import nl.gia.journal.Tx;

/**
 * Takes a list of members in. A line's organisation is found by its name, short name or
 * municipality; its person by name, and by e-mail address where several have that name; a seat by
 * who holds it for whom, in which role and since when. What is not found is made.
 */
final class MemberTaking {
  private final MemberRows rows;
  private final Map<String, List<String>> organisations = new HashMap<>();
  private final Map<String, List<String>> persons = new HashMap<>();
  private final Set<String> seats = new HashSet<>();

  MemberTaking(Tx tx, Kinds kinds, ListTally tally) {
    rows = new MemberRows(tx, kinds, tally);
    rows.store()
        .standing("person")
        .forEach(person -> called(person.text("name").orElse("")).add(person.row()));
  }

  static boolean isAlternate(ListLine line) {
    return !text(line, MemberList.ALTERNATE_OF).isEmpty();
  }

  void take(ListLine line) {
    Optional<Draft> known =
        Optional.of(text(line, MemberList.ID))
            .filter(id -> !id.isEmpty())
            .flatMap(id -> rows.store().row("membership", id))
            .filter(seat -> !seat.removed());
    Optional<String> organisation = organisation(line);
    if (organisation.isEmpty()) {
      return;
    }
    String name = text(line, MemberList.NAME);
    Optional<String> person =
        name.isEmpty() ? Optional.of("") : person(line, name, organisation.get(), known);
    person.ifPresent(id -> seat(line, id, organisation.get(), known));
  }

  void count() {
    rows.count();
  }

  private Optional<String> organisation(ListLine line) {
    String name = text(line, MemberList.ORGANISATION);
    Map<String, String> told = new LinkedHashMap<>();
    told.put("short_name", text(line, MemberList.SHORT_NAME));
    told.put("kind", text(line, MemberList.KIND));
    List<String> found = organisations.computeIfAbsent(name, this::organisations);
    if (found.size() > 1) {
      ambiguous(line, MemberList.ORGANISATION, "organisation", name);
      return Optional.empty();
    }
    if (!found.isEmpty()) {
      rows.say(line.number(), "organisation", found.getFirst(), told);
      return Optional.of(found.getFirst());
    }
    told.put("name", name);
    municipality(name, told.getOrDefault("kind", ""))
        .ifPresent(id -> {
          told.put("municipality", id);
          told.put("kind", WorkgroupFeature.GEMEENTE);
        });
    Optional<String> added = rows.add(line.number(), "organisation", told);
    added.ifPresent(id -> organisations.put(name, List.of(id)));
    return added;
  }

  /** An organisation that is a municipality goes by its own name and by Gemeente before it. */
  private List<String> organisations(String name) {
    String bare = name.replaceFirst("(?i)^gemeente\\s+", "");
    return name.isEmpty()
        ? List.of()
        : Stream.of(name, bare, "Gemeente " + bare)
            .map(one -> rows.names().find("organisation", one, rows.store()))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** The municipality that an organisation is, where its name says so beyond doubt. */
  private Optional<String> municipality(String name, String kind) {
    if (name.isEmpty() || !(kind.isEmpty() || kind.equalsIgnoreCase(WorkgroupFeature.GEMEENTE))) {
      return Optional.empty();
    }
    List<String> found = rows.names().find("municipality", name, rows.store());
    boolean province = !rows.names().find("province", name, rows.store()).isEmpty();
    return found.size() == 1 && (!province || !kind.isEmpty())
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  private Optional<String> person(
      ListLine line, String name, String organisation, Optional<Draft> known) {
    String email = text(line, MemberList.EMAIL);
    Map<String, String> told = new LinkedHashMap<>();
    told.put("email", email);
    told.put("phone", text(line, MemberList.PHONE));
    told.put("function", text(line, MemberList.FUNCTION));
    List<Draft> namesakes = new ArrayList<>();
    called(name).forEach(id -> rows.store().row("person", id).ifPresent(namesakes::add));
    List<Draft> found = meant(namesakes, email, organisation, known);
    if (found.size() > 1) {
      ambiguous(line, MemberList.NAME, "person", name);
      return Optional.empty();
    }
    if (!found.isEmpty()) {
      Draft person = found.getFirst();
      if (person.blank("organisation")) {
        told.put("organisation", organisation);
      }
      if (email.isEmpty() || person.blank("email")) {
        elsewhere(line, name, person, organisation);
      }
      rows.say(line.number(), "person", person.row(), told);
      return Optional.of(person.row());
    }
    told.put("name", name);
    told.put("organisation", organisation);
    Optional<String> added = rows.add(line.number(), "person", told);
    added.ifPresent(id -> called(name).add(id));
    return added;
  }

  /** Of people with one name: who holds the seat, has the address, or sits for the organisation. */
  private List<Draft> meant(
      List<Draft> namesakes, String email, String organisation, Optional<Draft> known) {
    Optional<String> holder =
        known
            .flatMap(seat -> seat.text("person"))
            .flatMap(id -> rows.store().meant("person", id))
            .map(Draft::row);
    List<Draft> holding =
        namesakes.stream().filter(one -> Optional.of(one.row()).equals(holder)).toList();
    if (!holding.isEmpty()) {
      return holding;
    }
    if (!email.isEmpty()) {
      List<Draft> same =
          namesakes.stream()
              .filter(one -> one.text("email").filter(email::equalsIgnoreCase).isPresent())
              .toList();
      return same.isEmpty()
          ? namesakes.stream()
              .filter(one -> one.blank("email") || isNear(one, organisation))
              .filter(one -> !rows.isSaid("person", one.row(), "email"))
              .toList()
          : same;
    }
    List<Draft> near = namesakes.stream().filter(one -> isNear(one, organisation)).toList();
    return near.size() == 1 ? near : namesakes;
  }

  private boolean isNear(Draft person, String organisation) {
    return person.text("organisation").filter(organisation::equals).isPresent()
        || !seats(person.row(), organisation).isEmpty();
  }

  /** Says that a name was taken for one person, where only the name tells so. */
  private void elsewhere(ListLine line, String name, Draft person, String organisation) {
    if (!seats(person.row(), organisation).isEmpty()) {
      return;
    }
    rows.store().rows("membership", "person", person.row()).stream()
        .flatMap(seat -> seat.text("organisation").stream())
        .filter(other -> !other.equals(organisation))
        .findFirst()
        .flatMap(other -> rows.store().row("organisation", other))
        .ifPresent(other ->
            rows.notice(
                RowProblem.at(
                    line.number(),
                    MemberList.NAME,
                    WorkgroupText.SAME_PERSON,
                    name,
                    rows.names().of("organisation", other, rows.store()))));
  }

  private void seat(ListLine line, String person, String organisation, Optional<Draft> known) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("person", person);
    told.put("organisation", organisation);
    for (String column : List.of(MemberList.ROLE, MemberList.SINCE, MemberList.UNTIL)) {
      told.put(column, text(line, column));
    }
    if (isAlternate(line)) {
      Optional<String> member = member(line, organisation);
      if (member.isEmpty()) {
        return;
      }
      told.put("alternate_of", member.get());
    }
    Optional<String> seat = known.or(() -> seat(told)).map(Draft::row);
    seat.ifPresent(id -> rows.say(line.number(), "membership", id, told));
    seat.or(() -> rows.add(line.number(), "membership", told)).ifPresent(seats::add);
  }

  /** The seat that a line is about, which no other line was about. */
  private Optional<Draft> seat(Map<String, String> told) {
    String role = rows.stored("membership", "role", told.getOrDefault("role", ""));
    String since = rows.stored("membership", "since", told.getOrDefault("since", ""));
    List<Draft> held =
        seats(told.getOrDefault("person", ""), told.getOrDefault("organisation", "")).stream()
            .filter(seat -> !seats.contains(seat.row()))
            .filter(seat -> role.isEmpty() || seat.text("role").filter(role::equals).isPresent())
            .toList();
    return held.stream()
        .filter(seat -> seat.text("since").orElse("").equals(since))
        .findFirst()
        .or(() -> held.stream().filter(seat -> since.isEmpty() || seat.blank("since")).findFirst());
  }

  /** The seats of a person, or without one the vacancies, of an organisation. */
  private List<Draft> seats(String person, String organisation) {
    return rows.store().rows("membership", "organisation", organisation).stream()
        .filter(seat -> seat.text("person").orElse("").equals(person))
        .toList();
  }

  /** The seat of the member for whom somebody stands in, of the same organisation if there is. */
  private Optional<String> member(ListLine line, String organisation) {
    String name = text(line, MemberList.ALTERNATE_OF);
    List<Draft> held =
        called(name).stream()
            .flatMap(id -> rows.store().rows("membership", "person", id).stream())
            .filter(seat -> seat.blank("alternate_of"))
            .toList();
    List<Draft> near =
        held.stream()
            .filter(seat -> seat.text("organisation").filter(organisation::equals).isPresent())
            .toList();
    List<Draft> found = near.isEmpty() ? held : near;
    if (found.isEmpty()) {
      problem(line, MemberList.ALTERNATE_OF, FeatureText.REFERENCE_UNKNOWN, "person", name);
      return Optional.empty();
    }
    return Optional.of(found.getLast().row());
  }

  private void ambiguous(ListLine line, String field, String table, String name) {
    problem(line, field, FeatureText.REFERENCE_AMBIGUOUS, table, name);
  }

  private void problem(ListLine line, String field, FeatureText text, String table, String name) {
    rows.problem(RowProblem.at(line.number(), field, text, rows.names().one(table), name));
  }

  private List<String> called(String name) {
    return persons.computeIfAbsent(
        name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), _ -> new ArrayList<>());
  }

  private static String text(ListLine line, String field) {
    return Optional.ofNullable(line.cells().get(field)).map(cell -> cell.text().strip()).orElse("");
  }
}
