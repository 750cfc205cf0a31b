package nl.gia.journal;

import java.util.Map;
import java.util.Optional;
import nl.gia.journal.merge.FrozenParts;
import nl.gia.journal.merge.TextMerge;

/** How texts are merged and frozen texts are read in a database. */
final class Merging {
  static final TextMerge TEXT = (base, one, other) -> Optional.empty();
  static final FrozenParts.Reader FROZEN = text -> new FrozenParts(Map.of());

  private Merging() {}
}
