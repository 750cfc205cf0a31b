package nl.gia.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of all features, by the name of their table. */
public final class Kinds {
  private final Map<String, Kind> byTable;

  public Kinds(List<Feature> features) {
    byTable =
        features.stream()
            .flatMap(feature -> feature.kinds().stream())
            .collect(Collectors.toMap(Kind::table, Function.identity()));
  }

  public Optional<Kind> find(String table) {
    return Optional.ofNullable(byTable.get(table));
  }

  /** All kinds, by the name of their table. */
  public List<Kind> all() {
    return byTable.values().stream().sorted(Comparator.comparing(Kind::table)).toList();
  }
}
