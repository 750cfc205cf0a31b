package nl.gia.feature.themes;

import java.util.List;
import nl.gia.feature.KindRow;

/**
 * What is known of the chosen proposed theme beside its own fields.
 *
 * @param row its fields
 * @param steps the phases it came in, the latest first
 * @param doubles the proposals that turned out to be the same
 */
record TopicDetail(
    TopicCard card,
    KindRow row,
    List<KindRow> opinions,
    List<Criterion> criteria,
    List<KindRow> steps,
    List<KindRow> doubles) {

  /** The scores on one criterion; one without a name is of opinions on the whole. */
  record Criterion(String name, Spread spread) {}
}
