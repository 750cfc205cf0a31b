package nl.gia.feature.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gia.feature.Secretariat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyFeatureTest {
  @TempDir Path folder;
  private Secretariat office;

  @BeforeEach
  void open() {
    office = new Secretariat(folder);
    office.add("person", "name=A");
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void requestIsAnsweredWithinAMonth() {
    assertThat(
            office.refusalOf(
                "privacy_request",
                "person=A",
                "kind=inzage",
                "received_on=2012-01-10",
                "due=2012-02-11"))
        .containsExactly(PrivacyText.WITHIN_A_MONTH);
  }

  @Test
  void refusalHasAGround() {
    assertThat(
            office.refusalOf(
                "privacy_request",
                "person=A",
                "kind=gegevenswissing",
                "received_on=2012-01-10",
                "outcome=afgewezen"))
        .containsExactly(PrivacyText.REFUSED_ON_GROUND);
  }

  @Test
  void requestIsForTheSecretariatAlone() {
    String r = office.add("privacy_request", "person=A", "kind=inzage", "received_on=2012-01-10");
    assertThat(office.row("privacy_request", r).text("visibility")).contains("secretariaat");
  }

  @Test
  void termIsNotShorterThanNothing() {
    assertThat(office.refusalOf("retention", "kind=werkgroep", "term=-1"))
        .containsExactly(PrivacyText.TERM_FROM_NONE);
  }
}
