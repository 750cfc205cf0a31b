package nl.gia.journal;

import java.util.List;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.json.CanonicalJson;

/** The messages that replicas sign, each of which can be taken for no other. */
public final class Signatures {
  private Signatures() {}

  /** That this entry is the replica's own, with all before it. */
  public static byte[] head(Hash replica, long number, Hash entry, String date) {
    return message("gia-head-1", replica.hex(), number, entry.hex(), date);
  }

  /** That a new replica goes on for an old one; signed by the old one. */
  public static byte[] succession(Hash old, Hash successor) {
    return message("gia-succeeds-1", old.hex(), successor.hex());
  }

  /** That this name and encryption key are the replica's. */
  public static byte[] card(Hash replica, String name, String encryption) {
    return message("gia-card-1", replica.hex(), name, encryption);
  }

  /** That a file with this header has this many entries. */
  public static byte[] seal(Hash header, long count) {
    return message("gia-seal-1", header.hex(), count);
  }

  private static byte[] message(Object... parts) {
    return CanonicalJson.bytes(List.of(parts));
  }
}
