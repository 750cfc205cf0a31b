package nl.gia.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of all features, by the name of their table. */
public final class Kinds {
  private final Map<String, Kind> byTable;
  private final List<Feature> features;

  public Kinds(List<Feature> features) {
    byTable =
        features.stream()
            .flatMap(feature -> feature.kinds().stream())
            .collect(Collectors.toMap(Kind::table, Function.identity()));
    this.features = List.copyOf(features);
  }

  public Optional<Kind> find(String table) {
    return Optional.ofNullable(byTable.get(table));
  }

  /** All kinds, by the name of their table. */
  public List<Kind> all() {
    return byTable.values().stream().sorted(Comparator.comparing(Kind::table)).toList();
  }

  /** What a list can be taken in as: the published lists first, then the kinds by their table. */
  public List<ListTarget> lists() {
    return Stream.concat(
            features.stream().flatMap(feature -> feature.lists(this).stream()),
            all().stream().map(kind -> (ListTarget) new KindTarget(kind, this)))
        .toList();
  }

  /** What a list of this name is taken in as. */
  public Optional<ListTarget> list(String name) {
    return lists().stream().filter(target -> target.name().equals(name)).findFirst();
  }
}
