package nl.gia.feature.municipalities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gia.feature.Draft;
import nl.gia.feature.RowsStore;
import nl.gia.figures.Division;
import nl.gia.figures.Figures;
import nl.gia.figures.FiguresStore;
import nl.gia.figures.Ladder;
import nl.gia.figures.Register;
import nl.gia.platform.db.Database;

/** Reads municipalities as they stand on a date, and the facts of one. */
final class MunicipalityStore {
  private final Database database;

  MunicipalityStore(Database database) {
    this.database = database;
  }

  Survey on(LocalDate date) {
    Register register = database.read(rows -> new FiguresStore(rows).register());
    Map<String, List<String>> facts = new HashMap<>();
    for (Register.Involvement fact : register.involvements()) {
      if (fact.validity().holds(date)) {
        facts
            .computeIfAbsent(fact.municipality(), key -> new ArrayList<>())
            .add(fact.fact().code());
      }
    }
    return new Survey(
        new Figures(register, date).at(date, Division.THEN), rows(register, date, facts));
  }

  private static List<MunicipalityRow> rows(
      Register register, LocalDate date, Map<String, List<String>> facts) {
    return new Ladder(register)
        .on(date, LocalDate.MIN).stream()
            .map(figure ->
                new MunicipalityRow(
                    figure,
                    facts.getOrDefault(figure.id(), List.of()).stream().distinct().toList()))
            .toList();
  }

  /** The facts of a municipality, the last one first. */
  List<FactRow> facts(String municipality) {
    return database.read(rows ->
        Stream.concat(
                new RowsStore(rows)
                    .rows("involvement", "municipality", municipality).stream()
                        .map(MunicipalityStore::fact),
                new FiguresStore(rows)
                    .attended().stream()
                        .filter(fact -> fact.municipality().equals(municipality))
                        .map(MunicipalityStore::attended))
            .sorted(Comparator.comparing(FactRow::since).reversed().thenComparing(FactRow::id))
            .toList());
  }

  private static FactRow attended(Register.Involvement fact) {
    return new FactRow(
        AttendanceVerbs.row(fact.municipality(), fact.meeting()),
        fact.fact().code(),
        Objects.toString(fact.validity().from(), ""),
        "",
        fact.evidence(),
        fact.meeting(),
        true);
  }

  private static FactRow fact(Draft row) {
    return new FactRow(
        row.row(),
        row.text("fact").orElse(""),
        row.text("since").orElse(""),
        row.text("until").orElse(""),
        row.text("evidence").orElse(""),
        row.text("meeting").orElse(""),
        false);
  }
}
