package nl.gia.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the tests of the verifier in Python, which shares no code with the program. */
class VerifierTest {

  @Test
  void verifierAgreesWithTheGoldenBundles() throws IOException, InterruptedException {
    assumeTrue(pythonIsHere(), "python3, version 3.9 or later, is not on this machine");
    Process tests = python("src/test/python/test_verify.py").redirectErrorStream(true).start();
    String output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, tests.waitFor(), output);
  }

  private static boolean pythonIsHere() throws InterruptedException {
    try {
      return python("-c", "import sys; sys.exit(sys.version_info < (3, 9))").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static ProcessBuilder python(String... arguments) {
    ProcessBuilder builder = new ProcessBuilder("python3", "-B");
    builder.command().addAll(List.of(arguments));
    return builder;
  }
}
