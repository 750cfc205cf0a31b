package nl.gia.figures;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Which municipalities there are on a date in a division, and which facts each has. */
final class Standing {
  private final Set<String> municipalities = new LinkedHashSet<>();
  private final Map<String, Set<Fact>> onDate = new TreeMap<>();
  private final Map<String, Set<Fact>> inYear = new TreeMap<>();

  private Standing() {}

  /** The municipalities alive on the date, with facts of their own. */
  static Standing then(Register register, LocalDate date) {
    Standing standing = new Standing();
    standing.settle(register, date, UnaryOperator.identity());
    for (Register.Involvement fact : register.involvements()) {
      if (standing.municipalities.contains(fact.municipality())) {
        standing.count(fact, fact.municipality(), date);
      }
    }
    return standing;
  }

  /** What those have become: facts go with their municipality, also of one that ended before. */
  static Standing today(Register register, LocalDate date, Succession succession) {
    Standing standing = new Standing();
    standing.settle(register, date, succession::of);
    for (Register.Involvement fact : register.involvements()) {
      standing.count(fact, succession.of(fact.municipality()), date);
    }
    standing.municipalities.addAll(standing.onDate.keySet());
    standing.municipalities.addAll(standing.inYear.keySet());
    return standing;
  }

  Set<String> municipalities() {
    return municipalities;
  }

  int rung(String municipality) {
    return onDate.getOrDefault(municipality, Set.of()).stream()
        .mapToInt(Fact::rung)
        .max()
        .orElse(0);
  }

  boolean has(String municipality, Fact fact) {
    return onDate.getOrDefault(municipality, Set.of()).contains(fact);
  }

  /** Whether a municipality counts under a definition. */
  boolean meets(String municipality, Register.Definition definition) {
    Map<String, Set<Fact>> facts =
        switch (definition.period()) {
          case PEILDATUM -> onDate;
          case VERSLAGJAAR -> inYear;
        };
    return facts.getOrDefault(municipality, Set.of()).stream()
        .anyMatch(definition.facts()::contains);
  }

  private void settle(Register register, LocalDate date, UnaryOperator<String> become) {
    for (Register.Municipality municipality : register.municipalities()) {
      if (municipality.validity().holds(date)) {
        municipalities.add(become.apply(municipality.id()));
      }
    }
  }

  private void count(Register.Involvement fact, String municipality, LocalDate date) {
    if (fact.validity().holds(date)) {
      add(onDate, municipality, fact.fact());
    }
    LocalDate since = fact.validity().from();
    if (since != null && !since.isAfter(date) && fact.beganIn(date.getYear())) {
      add(inYear, municipality, fact.fact());
    }
  }

  private static void add(Map<String, Set<Fact>> facts, String municipality, Fact fact) {
    facts.computeIfAbsent(municipality, m -> EnumSet.noneOf(Fact.class)).add(fact);
  }
}
