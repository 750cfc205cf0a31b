package nl.gia.journal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;

/** The hash and the size of bytes that come in parts, of which there cannot be too many. */
public final class ContentHash {
  private static final int MEGABYTES = 100;
  private static final int CHUNK = 1 << 16;

  private final MessageDigest sha;
  private long size;

  public ContentHash() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name what it is called, in a refusal
   * @throws UserFailure when it is larger than a content can be
   */
  public static ContentHash of(InputStream in, String name) throws IOException {
    ContentHash hash = new ContentHash();
    byte[] chunk = new byte[CHUNK];
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      hash.add(chunk, read, name);
    }
    return hash;
  }

  void add(byte[] bytes, int count, String name) {
    size += count;
    if (size > MEGABYTES * 1_000_000L) {
      throw new UserFailure(JournalText.CONTENT_TOO_LARGE, name, MEGABYTES);
    }
    sha.update(bytes, 0, count);
  }

  /** The hash of all that came; asked once. */
  public Hash end() {
    return Hash.of(sha.digest());
  }

  public long size() {
    return size;
  }
}
