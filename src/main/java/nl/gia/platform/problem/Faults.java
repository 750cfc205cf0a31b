package nl.gia.platform.problem;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one reporter of our own faults: logs each once, under a code that two people can compare. */
public final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int FRAMES = 12;

  private final Set<Throwable> reported = ConcurrentHashMap.newKeySet();

  /** Logs the fault, unless that was done already, and gives its code. */
  public String report(Throwable fault) {
    String code = code(fault);
    if (reported.add(fault)) {
      LOG.error("Fault {}", code, fault);
    }
    return code;
  }

  /**
   * The code of a fault: equal for the same fault in the same place, also on another machine and
   * whatever its message says.
   */
  public static String code(Throwable fault) {
    CRC32 hash = new CRC32();
    for (Throwable one = fault; one != null; one = one.getCause()) {
      add(hash, one.getClass().getName());
      StackTraceElement[] frames = one.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
        // Without line numbers the code outlives a small edit elsewhere in the file.
        add(hash, frames[i].getClassName() + "." + frames[i].getMethodName());
      }
    }
    String digits =
        String.format(Locale.ROOT, "%7s", Long.toString(hash.getValue(), Character.MAX_RADIX))
            .replace(' ', '0')
            .toUpperCase(Locale.ROOT);
    return digits.substring(0, 3) + "-" + digits.substring(3);
  }

  private static void add(CRC32 hash, String word) {
    hash.update(word.getBytes(StandardCharsets.UTF_8));
    hash.update(0);
  }
}
