package nl.gia.journal.merge;

import java.util.Optional;

/** The three-way merge of running text; a pure function that is symmetric in its two sides. */
@FunctionalInterface
public interface TextMerge {
  /** The merged text, or empty where only a person can merge. */
  Optional<String> merge(String base, String one, String other);
}
