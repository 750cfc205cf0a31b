package nl.gia.feature.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.gia.feature.Draft;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;

/** Reads the lists that were approved, the latest first. */
final class DestructionLists {
  private final Reach reach;

  DestructionLists(Reach reach) {
    this.reach = reach;
  }

  List<DestructionList> all() {
    return reach
        .space()
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          return rows.all(Destroying.LIST).stream()
              .filter(list -> !list.blank("approved_on"))
              .map(list -> list(list, rows))
              .sorted(
                  Comparator.comparing(DestructionList::approvedOn)
                      .thenComparing(DestructionList::row)
                      .reversed())
              .toList();
        });
  }

  private DestructionList list(Draft list, RowsStore rows) {
    String destroyed = list.text("destroyed_on").orElse("");
    return new DestructionList(
        list.row(),
        list.text("title").orElse(""),
        list.text("reference_date").orElse(""),
        rows.meant("person", list.text("approved_by").orElse(""))
            .map(person -> new Names(reach.space().kinds()).of("person", person, rows))
            .orElse(""),
        list.text("approved_on").orElse(""),
        destroyed,
        groups(rows.rows(Destroying.LINE, "destruction", list.row()), rows),
        destroyed.isEmpty() ? List.of() : reach.waitingFor(list.row()));
  }

  private static List<DestructionList.Group> groups(List<Draft> lines, RowsStore rows) {
    Map<String, List<Draft>> byTerm =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.text("retention").orElse(""), TreeMap::new, Collectors.toList()));
    List<DestructionList.Group> groups = new ArrayList<>();
    byTerm.forEach((term, some) -> groups.add(group(rows.row(Destroying.RETENTION, term), some)));
    groups.sort(Comparator.comparing(DestructionList.Group::name));
    return groups;
  }

  private static DestructionList.Group group(Optional<Draft> term, List<Draft> lines) {
    List<String> days =
        lines.stream().flatMap(line -> line.text("past_on").stream()).sorted().toList();
    return new DestructionList.Group(
        term.flatMap(row -> row.text("kind")).orElse(""),
        term.flatMap(row -> row.number("term")).map(String::valueOf).orElse(""),
        term.flatMap(row -> row.text("basis")).orElse(""),
        lines.size(),
        days.isEmpty() ? "" : days.getFirst(),
        days.isEmpty() ? "" : days.getLast());
  }
}
