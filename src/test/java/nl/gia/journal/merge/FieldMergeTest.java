package nl.gia.journal.merge;

import static nl.gia.journal.entry.Scribe.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import org.junit.jupiter.api.Test;

class FieldMergeTest {
  private final Scribe anna = new Scribe("anna");

  @Test
  void aTextAndWhatWasMadeOfItThatStandAgainTogetherAreNotMerged() {
    Entry base = anna.entry(1).set("section", "s", "body", Value.of("1")).write();
    Entry one = anna.entry(2).set("section", "s", "body", Value.of("2"), at(base, 0)).write();
    Entry other = anna.entry(3).set("section", "s", "body", Value.of("3"), at(one, 0)).write();
    Entry again =
        anna.entry(4)
            .again("section", "s", "body", List.of(at(other, 0)), List.of(at(one, 0), at(other, 0)))
            .write();
    MemoryLog log = new MemoryLog(Histories.SCHEMA);
    List.of(base, one, other, again).forEach(log::add);

    RowState row =
        Objects.requireNonNull(
            log.states(new FieldMerge((_, _, _) -> Optional.of("merged")), _ -> Optional.empty())
                .get(new RowKey("section", "s")));

    assertThat(Objects.requireNonNull(row.fields().get("body")).kind())
        .isEqualTo(FieldState.Kind.CONFLICT);
  }
}
