package nl.gia.feature.agenda;

import java.util.List;
import nl.gia.journal.OpenField;

/** A field of an edition itself of which several values stand side by side. */
record EditionDispute(OpenField open, List<Standing> standing) {
  private static final String FROZEN = "frozen";

  EditionDispute {
    standing = List.copyOf(standing);
  }

  /** Whether two people adopted the edition apart, each with a text of their own. */
  boolean adoptions() {
    return open.column().equals(FROZEN);
  }

  /** One of the values: by whom, when, and for an adoption where its text is its own. */
  record Standing(
      String author, String when, String value, List<AdoptionVerbs.Difference> differences) {
    Standing {
      differences = List.copyOf(differences);
    }
  }
}
