package nl.gia.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** What Jazzer calls with ever other bytes; anything that it throws is a finding. */
public final class BundleFuzzer {
  private static final HostileBundle HOSTILE = new HostileBundle(folder());

  private BundleFuzzer() {}

  public static void fuzzerTestOneInput(byte[] input) {
    HOSTILE.tried(input);
  }

  private static java.nio.file.Path folder() {
    try {
      return Files.createTempDirectory("hostile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
