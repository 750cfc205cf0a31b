package nl.gia.feature.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gia.feature.KindRow;
import nl.gia.feature.State;

/** Proposed themes by phase; what was said of a double is said of the one it was merged into. */
record TopicBoard(List<KindRow> topics, List<KindRow> opinions, List<KindRow> steps) {
  /** The middle of 1 to 5; who scores higher on average is for it. */
  private static final double MIDDLE = 3;

  private static final String MERGED = "merged_into";
  private static final String TOPIC = "topic";

  /** The cards of a phase, those that wait longest on top. */
  List<TopicCard> cards(List<KindRow> shown, TopicPhase phase) {
    return shown.stream()
        .filter(row -> row.stored(MERGED).isEmpty())
        .map(this::card)
        .filter(card -> card.phase() == phase)
        .sorted(
            Comparator.comparing(TopicCard::since)
                .thenComparing(TopicCard::title, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** What is known of one; nothing when it is not there. */
  Optional<TopicDetail> detail(String topic) {
    return topics.stream()
        .filter(row -> row.id().equals(topic))
        .findFirst()
        .map(row ->
            new TopicDetail(
                card(row),
                row,
                of(opinions, topic).stream()
                    .sorted(
                        Comparator.comparing((KindRow one) -> one.shown("organisation"))
                            .thenComparing(one -> one.shown("criterion")))
                    .toList(),
                criteria(topic),
                steps(topic),
                doubles(topic)));
  }

  private TopicCard card(KindRow row) {
    List<KindRow> said = of(opinions, row.id());
    Map<String, List<KindRow>> byWhom =
        said.stream().collect(Collectors.groupingBy(one -> one.stored("organisation")));
    long supporting =
        byWhom.values().stream()
            .map(TopicBoard::spread)
            .flatMap(Optional::stream)
            .filter(spread -> spread.mean() > MIDDLE)
            .count();
    TopicPhase phase = State.of(TopicPhase.class, row.stored("phase")).orElse(TopicPhase.INGEDIEND);
    return new TopicCard(
        row.id(),
        row.shown("title"),
        proposer(row),
        phase,
        since(row, phase),
        (int) supporting,
        byWhom.size(),
        spread(said),
        row.stored("decision"));
  }

  /** An organisation, or else the paper of parliament that named it. */
  private static String proposer(KindRow row) {
    return row.stored("proposed_by").isEmpty() ? row.shown("paper") : row.shown("proposed_by");
  }

  private String since(KindRow row, TopicPhase phase) {
    return steps(row.id()).stream()
        .filter(step -> step.stored("phase").equals(phase.code()))
        .map(step -> step.stored("date"))
        .findFirst()
        .orElse(phase == TopicPhase.INGEDIEND ? row.stored("proposed_on") : "");
  }

  private List<KindRow> steps(String topic) {
    return of(steps, topic).stream()
        .sorted(
            Comparator.comparing((KindRow step) -> step.stored("date"))
                .thenComparing(step ->
                    State.of(TopicPhase.class, step.stored("phase")).map(Enum::ordinal).orElse(0))
                .reversed())
        .toList();
  }

  private List<TopicDetail.Criterion> criteria(String topic) {
    Map<String, List<KindRow>> byCriterion =
        of(opinions, topic).stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.stored("criterion").strip(), TreeMap::new, Collectors.toList()));
    List<TopicDetail.Criterion> criteria = new ArrayList<>();
    byCriterion.forEach((name, said) ->
        spread(said).ifPresent(spread -> criteria.add(new TopicDetail.Criterion(name, spread))));
    return criteria;
  }

  private List<KindRow> doubles(String topic) {
    return topics.stream()
        .filter(row -> !row.id().equals(topic) && kept(row.id()).equals(topic))
        .toList();
  }

  private List<KindRow> of(List<KindRow> rows, String topic) {
    return rows.stream().filter(row -> kept(row.stored(TOPIC)).equals(topic)).toList();
  }

  /** The topic that one was merged into, or itself. */
  private String kept(String topic) {
    Map<String, String> into = new HashMap<>();
    topics.forEach(row -> into.put(row.id(), row.stored(MERGED)));
    String kept = topic;
    // A circle can come from two colleagues who each merged the other way.
    for (int i = 0; i < into.size() && !into.getOrDefault(kept, "").isEmpty(); i++) {
      kept = into.getOrDefault(kept, "");
    }
    return kept;
  }

  private static Optional<Spread> spread(List<KindRow> said) {
    Function<KindRow, String> score = row -> row.stored("score");
    return Spread.of(
        said.stream().map(score).filter(text -> !text.isEmpty()).map(Integer::valueOf).toList());
  }
}
