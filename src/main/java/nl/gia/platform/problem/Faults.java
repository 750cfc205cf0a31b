package nl.gia.platform.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import nl.gia.platform.value.Departure;
import org.jspecify.annotations.Nullable;

/**
 * The one reporter of our own faults: logs each once, under a code that two people can compare. One
 * that goes on and on is logged whole the first time, and then counted at ten times, a hundred and
 * so on, so that it leaves the others in the log.
 */
@Departure(from = "replace", because = "the log of faults lies in a folder of the program itself")
public final class Faults {
  private static final int FRAMES = 12;
  private static final long FULL = 1_000_000;

  private final Set<Throwable> reported =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final Map<String, Integer> times = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Optional<Path> log;

  /** Logs where Java does by itself, for a program without a user. */
  public Faults() {
    this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Optional.empty());
  }

  /** Logs in this file, which is made when there is something to say. */
  public Faults(Path log, Clock clock) {
    this(clock, Optional.of(log));
  }

  private Faults(Clock clock, Optional<Path> log) {
    this.clock = clock;
    this.log = log;
  }

  /** Logs the fault, unless that was done already, and gives its code. */
  public String report(Throwable fault) {
    String code = code(fault);
    if (reported.add(fault)) {
      int count = times.merge(code, 1, Integer::sum);
      if (count == 1) {
        log("Fault " + code, fault);
      } else if (Integer.toString(count).matches("10+")) {
        log("Fault " + code + " again, " + count + " times by now", null);
      }
    }
    return code;
  }

  private void log(String heading, @Nullable Throwable fault) {
    log.ifPresentOrElse(
        file -> write(file, heading, fault),
        () -> System.getLogger("nl.gia").log(System.Logger.Level.ERROR, heading, fault));
  }

  private void write(Path file, String heading, @Nullable Throwable fault) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add(clock.instant() + " " + heading);
    for (Throwable one = fault; one != null; one = one.getCause()) {
      text.add(one.toString());
      for (StackTraceElement frame : one.getStackTrace()) {
        text.add("  at " + frame);
      }
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file) && Files.size(file) > FULL) {
        Files.move(file, Path.of(file + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.writeString(
          file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      // The user has the code; a fault is not to be followed by another.
      if (fault != null) {
        fault.addSuppressed(e);
      }
    }
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
