package nl.gia.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gia.text.Merged.Clean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares our merge with the line merge of git, on texts with one sentence a line. */
class Merge3GitTest {
  private static final int CASES = 400;

  @TempDir Path folder;

  private record Answer(int exit, String text) {}

  @BeforeEach
  void gitIsInstalled() throws InterruptedException {
    boolean found;
    try {
      found = run("git", "--version").exit == 0;
    } catch (IOException e) {
      found = false;
    }
    assumeTrue(found, "git is not installed, so nothing is compared with it");
  }

  @Test
  void whatWeMergeGitMergesToTheSameText() throws IOException, InterruptedException {
    int merged = 0;
    for (int seed = 0; seed < CASES; seed++) {
      MergeTexts texts = MergeTexts.seeded(seed);
      String base = MergeTexts.text(texts.base());
      String ours = MergeTexts.text(texts.ours());
      String theirs = MergeTexts.text(texts.theirs());
      if (Merge3.merge(base, ours, theirs) instanceof Clean clean) {
        assertEquals(new Answer(0, clean.text()), git(base, ours, theirs), "seed " + seed);
        merged++;
      }
    }
    assertTrue(merged > CASES / 10, "merged: " + merged);
  }

  private Answer git(String base, String ours, String theirs)
      throws IOException, InterruptedException {
    return run(
        "git", "merge-file", "-p", file("ours", ours), file("base", base), file("theirs", theirs));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Answer run(String... command) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    return new Answer(exit, Files.readString(output, StandardCharsets.UTF_8));
  }
}
