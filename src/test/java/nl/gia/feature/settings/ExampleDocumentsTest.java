package nl.gia.feature.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.gia.feature.ExampleOffice;
import nl.gia.journal.Contents;
import nl.gia.journal.entry.Hash;
import org.junit.jupiter.api.Test;

class ExampleDocumentsTest {
  @Test
  void everyDocumentOfTheExampleHasAContentThatSaysItWasMadeUp() throws IOException {
    try (ExampleOffice office = new ExampleOffice(true)) {
      Contents contents = new Contents(office.space.journal());
      assertThat(contents.missing()).isEmpty();
      assertThat(contents.here()).hasSize(6);
      for (Hash hash : contents.here()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contents.copy(hash, out);
        assertThat(out.toString(StandardCharsets.US_ASCII)).contains("verzonnen");
      }
    }
  }
}
