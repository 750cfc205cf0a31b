package nl.gia.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gia.journal.LogReader;
import nl.gia.journal.Reading;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.task.Progress;
import org.junit.jupiter.api.Test;

/** Three secretaries who exchange by one folder. */
class ExchangeFolderTest extends SharedFolder {
  @Test
  void threeWhoWorkApartHaveAllOfItOnceEachExchanged() throws IOException {
    String delft = anna.add("organisation", "name", "Gemeente Delft");
    assertThat(exchange(anna).sent()).isPresent();

    bram.add("organisation", "name", "Gemeente Venlo");
    assertThat(exchange(bram).changes()).isEqualTo(2);

    bram.set("organisation", delft, "short_name", "Delft");
    carla.add("organisation", "name", "Gemeente Lelystad");
    assertThat(exchange(carla).changes()).isEqualTo(4);
    exchange(bram);
    exchange(anna);
    exchange(carla);
    assertAllEqual();
    assertThat(anna.dump()).contains("Gemeente Delft", "Gemeente Venlo", "Gemeente Lelystad");

    List<Path> before = files("");
    for (Desk one : desks) {
      FolderReport again = exchange(one);
      assertThat(again.taken()).isEmpty();
      assertThat(again.unread()).isEmpty();
      assertThat(again.sent()).isEmpty();
    }
    assertThat(files("")).as("nothing new is written twice").isEqualTo(before);
    for (Path file : files(".gia.json")) {
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
          .startsWith("age-encryption.org/v1");
    }
  }

  @Test
  void eachWritesOnlyWhatCannotBeHadFromTheFolder() throws IOException {
    for (int i = 0; i < 200; i++) {
      anna.add("organisation", "name", "Organisatie " + i);
    }
    exchange(anna);
    exchange(bram);
    bram.add("organisation", "name", "Gemeente Venlo");
    exchange(bram);
    assertThat(bundlesOf(bram)).hasSize(1);
    assertThat(Files.size(bundlesOf(bram).getFirst()))
        .isLessThan(Files.size(bundlesOf(anna).getFirst()) / 5);
    exchange(carla);
    exchange(anna);
    assertAllEqual();
  }

  @Test
  void whoJoinsLaterGetsAllOfIt() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    exchange(bram);
    exchange(carla);

    Desk dirk = desk("dirk");
    dirk.trust(anna, bram, carla);
    FolderReport first = exchange(dirk);
    assertThat(first.unread()).as("sealed before his key was known").isNotEmpty();

    assertThat(exchange(anna).strangers()).extracting(Card::name).containsExactly("Naam van dirk");
    anna.trust(dirk);
    exchange(anna);
    exchange(dirk);
    assertThat(dirk.dump()).isEqualTo(anna.dump());

    anna.add("organisation", "name", "Gemeente Venlo");
    exchange(anna);
    exchange(dirk);
    assertThat(dirk.dump()).isEqualTo(anna.dump()).contains("Venlo");
  }

  @Test
  void aCodeThatWasTrustedBecomesAColleagueByTheCardInTheFolder() throws IOException {
    Desk dirk = desk("dirk");
    Desk els = desk("els");
    for (Desk one : List.of(dirk, els)) {
      Desk other = one == dirk ? els : dirk;
      new TrustStore(one.open.database())
          .trust(other.open.own().identity().fingerprint().text(), true);
    }
    dirk.add("organisation", "name", "Gemeente Delft");
    FolderReport first = exchange(dirk);
    assertThat(first.open()).isTrue();
    assertThat(exchange(els).changes()).isEqualTo(2);
    els.add("organisation", "name", "Gemeente Venlo");
    assertThat(exchange(els).open()).isFalse();
    assertThat(exchange(dirk).open()).isFalse();
    exchange(dirk);
    assertThat(dirk.dump()).isEqualTo(els.dump());
    assertThat(bundlesOf(dirk))
        .as("what everybody could read is gone once it can be sealed")
        .allMatch(file -> file.toString().endsWith(".age"));
  }

  @Test
  void aFileMadeByHandIsTakenToo() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    Files.move(anna.full(), shared.resolve("GIA voor iedereen.gia.json"));
    assertThat(exchange(bram).changes()).isEqualTo(2);
    assertThat(exchange(bram).taken()).isEmpty();
  }

  @Test
  void whatWasLostInTheFolderIsWrittenAgain() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    for (Path file : bundlesOf(anna)) {
      Files.delete(file);
    }
    anna.add("organisation", "name", "Gemeente Venlo");
    exchange(anna);
    exchange(bram);
    assertThat(bram.dump()).isEqualTo(anna.dump()).contains("Delft", "Venlo");
  }

  @Test
  void manyFilesOfOneBecomeOneAgain() throws IOException {
    for (int i = 0; i < 20; i++) {
      anna.add("organisation", "name", "Organisatie " + i);
      exchange(anna);
    }
    assertThat(bundlesOf(anna)).hasSizeLessThan(6);
    exchange(bram);
    assertThat(bram.dump()).isEqualTo(anna.dump());
  }

  @Test
  void allIsWrittenAnewWhereNothingOldMayStay() throws IOException {
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    List<Path> old = bundlesOf(anna);
    anna.open.exchangeFolder().rewrite(shared, Progress.UNWATCHED);
    assertThat(bundlesOf(anna)).hasSize(1).doesNotContainAnyElementsOf(old);
    assertThat(exchange(bram).changes()).isEqualTo(2);
  }

  @Test
  void whoIsRevokedReadsNothingNewAndBringsNothingIn() throws IOException {
    exchange(carla);
    anna.add("organisation", "name", "Gemeente Delft");
    exchange(anna);
    exchange(carla);
    anna.open.exchange().revoke(carla.open.own().identity().fingerprint().text());
    carla.add("organisation", "name", "Van de dief");
    exchange(carla);
    exchange(bram);
    assertThat(bram.dump()).contains("Van de dief");
    bram.add("organisation", "name", "Gemeente Venlo");
    exchange(bram);

    FolderReport report = exchange(anna);

    assertThat(anna.dump()).doesNotContain("Van de dief");
    assertThat(report.unread())
        .extracting(one -> one.why().text())
        .containsOnly(BundleText.REVOKED_SENDER);
    anna.add("organisation", "name", "Alleen voor Bram");
    exchange(anna);
    exchange(carla);
    assertThat(carla.dump()).doesNotContain("Alleen voor Bram");
    exchange(bram);
    assertThat(bram.dump()).contains("Alleen voor Bram");
  }

  @Test
  void contentsOfDocumentsTravelToo() throws IOException {
    byte[] scan = "%PDF besluit".getBytes(StandardCharsets.UTF_8);
    Hash hash = AttachmentsTest.keep(anna, "Besluit", scan);
    exchange(anna);
    Path zip = files(".bijlagen").getFirst();
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
    assertThat(exchange(bram).attachments().missing()).isEqualTo(1);
    Files.write(zip, whole);
    assertThat(exchange(bram).attachments()).isEqualTo(new Attachments.Picked(1, List.of(), 0));
    assertThat(AttachmentsTest.content(bram, hash)).isEqualTo(scan);
    assertThat(exchange(bram).attachments()).isEqualTo(Attachments.Picked.NOTHING);
  }

  @Test
  void aContentThatComesAfterItsDocumentWasWrittenIsSentAllTheSame() throws IOException {
    byte[] scan = "%PDF besluit".getBytes(StandardCharsets.UTF_8);
    Hash hash = AttachmentsTest.keep(anna, "Besluit", scan);
    Path mailed = anna.full();
    Path beside = Attachments.nameFor(mailed);
    Path later = Files.createDirectory(home.resolve("later")).resolve("a.bijlagen.zip");
    Files.move(beside, later);
    bram.take(mailed);
    exchange(bram);
    assertThat(exchange(carla).attachments().missing()).isEqualTo(1);

    bram.open.exchange().pick(later);
    assertThat(exchange(bram).sent()).map(Exchange.Sent::contents).contains(1);

    assertThat(exchange(carla).attachments()).isEqualTo(new Attachments.Picked(1, List.of(), 0));
    assertThat(AttachmentsTest.content(carla, hash)).isEqualTo(scan);
    List<Path> before = files("");
    for (Desk one : List.of(bram, carla, bram)) {
      assertThat(exchange(one).sent()).as("it lies there once").isEmpty();
    }
    assertThat(files("")).isEqualTo(before);
  }

  @Test
  void aContentWhoseFileWasLostInTheFolderIsSentAgain() throws IOException {
    byte[] scan = "%PDF besluit".getBytes(StandardCharsets.UTF_8);
    AttachmentsTest.keep(anna, "Besluit", scan);
    exchange(anna);
    Files.delete(files(".bijlagen").getFirst());

    assertThat(exchange(anna).sent()).map(Exchange.Sent::contents).contains(1);

    assertThat(exchange(bram).attachments()).isEqualTo(new Attachments.Picked(1, List.of(), 0));
  }

  @Test
  void whatStillWaitedOfOneWhoIsRevokedNeverGoesIn() {
    bram.add("organisation", "name", "Van Bram");
    carla.take(bram.full());
    carla.open.peers().keep(knowing(anna, carla));
    carla.add("organisation", "name", "Van de dief");
    assertThat(anna.take(carla.to(anna)).taken().waiting()).isPositive();

    anna.open.exchange().revoke(carla.open.own().identity().fingerprint().text());
    anna.take(bram.full());

    assertThat(anna.dump()).contains("Van Bram").doesNotContain("Van de dief");
    assertThat(new Reading(anna.open.journal()).waiting()).isEmpty();
    assertThat(anna.dump()).isEqualTo(bram.dump());
  }

  @Test
  void whatWasTakenBackOfOneWhoIsRevokedIsNotDoneAgain() {
    bram.add("organisation", "name", "Van Bram");
    carla.take(bram.full());
    carla.add("organisation", "name", "Van de dief");
    anna.take(carla.full());
    anna.open.undo();

    anna.open.exchange().revoke(carla.open.own().identity().fingerprint().text());
    anna.open.journal().redo();

    assertThat(anna.dump()).contains("Van Bram").doesNotContain("Van de dief");
  }

  /** Someone who has all that is here, as it seems here. */
  private static Peers.Peer knowing(Desk one, Desk here) {
    Peers.Peer peer = here.open.peers().find(one.replica()).orElseThrow();
    Map<Hash, Long> all =
        here.open.journal().log().heads().stream()
            .collect(Collectors.toMap(LogReader.Chain::head, LogReader.Chain::last));
    return new Peers.Peer(
        peer.replica(), peer.name(), peer.encryption(), true, all, Optional.empty());
  }
}
