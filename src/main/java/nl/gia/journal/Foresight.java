package nl.gia.journal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gia.journal.entry.Hash;

/** What taking entries would come to, and what would then need a decision that did not before. */
public record Foresight(Taken taken, List<OpenField> open) {
  public Foresight {
    open = List.copyOf(open);
  }

  /** Takes entries from elsewhere and lets them go again. */
  public static Foresight of(Journal journal, Hash sender, String file, Consumer<Taking> body) {
    Reading reading = new Reading(journal);
    try {
      journal.changing(() -> {
        Set<String> before = reading.open().stream().map(OpenField::id).collect(Collectors.toSet());
        Taken taken =
            journal.takeIn(sender, file, body).taken(journal.engine().admission().finish());
        List<OpenField> open =
            reading.open().stream().filter(field -> !before.contains(field.id())).toList();
        throw new Enough(new Foresight(taken, open));
      });
      throw new IllegalStateException("nothing was foreseen");
    } catch (Enough enough) {
      return enough.foreseen;
    }
  }

  /** Ends a transaction of which only the outcome was wanted. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Foresight foreseen;

    Enough(Foresight foreseen) {
      super(null, null, false, false);
      this.foreseen = foreseen;
    }
  }
}
