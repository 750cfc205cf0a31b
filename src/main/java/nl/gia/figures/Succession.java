package nl.gia.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What municipalities have become: the chain of largest shares, up to a day. */
public final class Succession {
  private static final Comparator<Register.Successor> LARGEST =
      Comparator.comparingDouble(Register.Successor::share)
          .reversed()
          .thenComparing(Register.Successor::successor);

  private final Map<String, Register.Successor> next = new HashMap<>();

  Succession(Register register, LocalDate today) {
    Set<String> known = new HashSet<>();
    register.municipalities().forEach(municipality -> known.add(municipality.id()));
    for (Register.Successor step : register.successors()) {
      if (known.contains(step.successor()) && hasHappened(step.date(), today)) {
        next.merge(
            step.municipality(), step, (one, two) -> LARGEST.compare(one, two) <= 0 ? one : two);
      }
    }
  }

  /** What a municipality is on the day; itself where no successor is known. */
  String of(String municipality) {
    Set<String> passed = new HashSet<>();
    String at = municipality;
    while (passed.add(at)) {
      Register.Successor step = next.get(at);
      if (step == null) {
        return at;
      }
      at = step.successor();
    }
    return municipality;
  }

  /** What a municipality became first. */
  Optional<Register.Successor> directly(String municipality) {
    return Optional.ofNullable(next.get(municipality));
  }

  private static boolean hasHappened(@Nullable LocalDate date, LocalDate today) {
    return date == null || !date.isAfter(today);
  }
}
