package nl.gia.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every municipality with its rung, which is a view of its highest fact and is stored nowhere. */
public final class Ladder {
  private final Register register;

  public Ladder(Register register) {
    this.register = register;
  }

  /** Those that lived at any time from a first day up to the reference date, by code. */
  public List<MunicipalityFigure> on(LocalDate date, LocalDate first) {
    Figures figures = new Figures(register, date);
    Standing standing = figures.standing(date, Division.THEN);
    Optional<Register.Definition> main =
        new IndicatorFigures(register, figures, Division.THEN).mainDefinition(date);
    Around around =
        new Around(
            date, new Geography(register, date), new Succession(register, date), highest(date));
    Map<String, String> names = new HashMap<>();
    register.municipalities().forEach(m -> names.put(m.id(), m.name()));
    return register.municipalities().stream()
        .filter(m -> m.validity().touches(first, date))
        .sorted(
            Comparator.comparing(Register.Municipality::code)
                .thenComparing(Register.Municipality::id))
        .map(m -> figure(m, standing, main, around, names))
        .toList();
  }

  private record Around(
      LocalDate date,
      Geography geography,
      Succession succession,
      Map<String, Register.Involvement> highest) {}

  private static MunicipalityFigure figure(
      Register.Municipality municipality,
      Standing standing,
      Optional<Register.Definition> main,
      Around around,
      Map<String, String> names) {
    String id = municipality.id();
    boolean alive = standing.municipalities().contains(id);
    Register.@Nullable Involvement fact = alive ? around.highest().get(id) : null;
    return new MunicipalityFigure(
        id,
        municipality.code(),
        municipality.name(),
        municipality.validity(),
        around.geography().province(id).map(Register.Area::name).orElse(""),
        around.geography().region(id).map(Register.Area::name).orElse(""),
        alive ? standing.rung(id) : null,
        fact == null ? null : fact.validity().from(),
        fact == null ? "" : fact.evidence(),
        fact == null ? "" : fact.visibility(),
        alive && main.filter(definition -> standing.meets(id, definition)).isPresent(),
        around
            .succession()
            .directly(id)
            .map(step -> names.getOrDefault(step.successor(), ""))
            .orElse(""));
  }

  /** Of each municipality the highest fact on the date, and of equal ones the first begun. */
  private Map<String, Register.Involvement> highest(LocalDate date) {
    Comparator<Register.Involvement> order =
        Comparator.comparing(Register.Involvement::fact)
            .thenComparing(
                fact -> Optional.ofNullable(fact.validity().from()).orElse(LocalDate.MIN),
                Comparator.reverseOrder());
    Map<String, Register.Involvement> highest = new HashMap<>();
    for (Register.Involvement fact : register.involvements()) {
      if (fact.validity().holds(date)) {
        highest.merge(
            fact.municipality(), fact, (one, two) -> order.compare(one, two) >= 0 ? one : two);
      }
    }
    return highest;
  }
}
