package nl.gia.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.gia.platform.db.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A date's state holds what was written by then, also when a laptop's clock was wrong. */
class EffectiveTimesTest {
  private static final String MARCH = "2026-03-02T12:00:00Z";
  private static final String AHEAD = "2031-07-01T12:00:00Z";
  private static final String BEHIND = "2001-01-05T12:00:00Z";

  @TempDir private Path folder;
  private Copy right;

  @BeforeEach
  void open() {
    right = at("right", MARCH);
  }

  @AfterEach
  void close() {
    right.close();
  }

  private Copy at(String name, String time) {
    return new Copy(
        Database.create(folder.resolve(name + ".gia")),
        name,
        Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
  }

  private boolean stands(Copy where, String date, String organisation) {
    try (Database then =
        new States(where.journal, folder.resolve("states-" + where.replica.hex())).at(date)) {
      return !then.<Boolean>read(
          rows -> rows.fetch("SELECT 1 FROM organisation WHERE id = ?", organisation).isEmpty());
    }
  }

  @Test
  void whatAClockFarAheadWroteCountsFromWhenAnotherHadSeenIt() {
    try (Copy ahead = at("ahead", AHEAD)) {
      String first = ahead.add("organisation", "name", "Door wie vooruitloopt");
      right.take(ahead);
      assertThat(stands(right, "2026-03-02", first)).as("seen by nobody yet").isFalse();
      assertThat(stands(right, "2031-07-01", first)).isTrue();

      String second = right.add("organisation", "name", "Door wie het zag");
      String third = ahead.add("organisation", "name", "Later, en nog steeds vooruit");
      right.take(ahead);
      ahead.take(right);

      for (Copy where : new Copy[] {right, ahead}) {
        assertThat(stands(where, "2026-03-01", first)).isFalse();
        assertThat(stands(where, "2026-03-02", first)).isTrue();
        assertThat(stands(where, "2026-03-02", second)).isTrue();
        assertThat(stands(where, "2026-03-02", third)).isFalse();
        assertThat(stands(where, "2031-07-01", third)).isTrue();
      }
    }
  }

  @Test
  void whatWasSeenInAChainOfCopiesCountsFromTheFirstRightClock() {
    try (Copy ahead = at("ahead", AHEAD);
        Copy further = at("further", "2032-01-01T00:00:00Z")) {
      String first = further.add("organisation", "name", "Het verst vooruit");
      ahead.take(further);
      ahead.add("organisation", "name", "Door wie vooruitloopt");
      right.take(further);
      right.take(ahead);
      right.add("organisation", "name", "Door wie het zag");

      assertThat(stands(right, "2026-03-01", first)).isFalse();
      assertThat(stands(right, "2026-03-02", first)).isTrue();
    }
  }

  @Test
  void whatAClockFarBehindWroteCountsFromItsOwnTime() {
    try (Copy behind = at("behind", BEHIND)) {
      String early = behind.add("organisation", "name", "Door wie achterloopt");
      right.take(behind);
      String second = right.add("organisation", "name", "Door wie het zag");

      assertThat(stands(right, "2001-01-04", early)).isFalse();
      assertThat(stands(right, "2001-01-05", early)).isTrue();
      assertThat(stands(right, "2001-01-05", second)).isFalse();
      assertThat(stands(right, "2026-03-02", second)).isTrue();
    }
  }

  @Test
  void whatAClockFarBehindHadSeenCountsNoLaterThanItsOwnWork() {
    try (Copy behind = at("behind", BEHIND)) {
      String seen = right.add("organisation", "name", "Van de goede klok");
      behind.take(right);
      String later = behind.add("organisation", "name", "Door wie achterloopt");
      right.take(behind);

      for (String date : new String[] {"2001-01-05", "2026-03-01", "2026-03-02"}) {
        assertThat(stands(right, date, seen))
            .as("never the later without what it builds on")
            .isEqualTo(stands(right, date, later));
      }
      assertThat(stands(right, "2026-03-02", later)).isTrue();
    }
  }
}
