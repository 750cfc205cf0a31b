package nl.gia.journal.merge;

import static nl.gia.journal.entry.Scribe.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Scribe;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Withholding;
import nl.gia.journal.entry.Write;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a row comes to when some of those who worked on it did not know of each other. */
class RowMergeTest {
  private static final Value ONE = Value.of(1);

  /** A whole that can be adopted, its parts, and notes that only refer to it. */
  private static final Schema SCHEMA =
      new Schema(
          Map.of(
              "edition",
              table(
                  "edition",
                  column("author", ColumnKind.PLAIN, null),
                  column("text", ColumnKind.FROZEN, null)),
              "section",
              table(
                  "section",
                  column("edition", ColumnKind.PARENT, "edition"),
                  column("whole", ColumnKind.PARENT, null),
                  column("body", ColumnKind.TEXT, null)),
              "note",
              table(
                  "note",
                  column("about", ColumnKind.REFERENCE, "edition"),
                  column("body", ColumnKind.TEXT, null))));

  private final Scribe anna = new Scribe("anna");
  private final Scribe bram = new Scribe("bram");
  private final MemoryLog log = new MemoryLog(SCHEMA);

  private static Schema.Column column(String name, ColumnKind kind, @Nullable String target) {
    return new Schema.Column(name, kind, target, false, true);
  }

  private static Schema.Table table(String name, Schema.Column... all) {
    Map<String, Schema.Column> columns = new LinkedHashMap<>();
    Arrays.asList(all).forEach(column -> columns.put(column.name(), column));
    columns.put(
        Write.REMOVED, new Schema.Column(Write.REMOVED, ColumnKind.PLAIN, null, false, false));
    return new Schema.Table(name, columns);
  }

  private void add(Entry... entries) {
    List.of(entries).forEach(log::add);
  }

  private RowMerge merge(FrozenParts.Reader reader) {
    return new RowMerge(log, SCHEMA, new FieldMerge((_, _, _) -> Optional.empty()), reader);
  }

  private RowState state(String table, String row) {
    return merge(_ -> Optional.empty()).merge(new RowKey(table, row)).orElseThrow();
  }

  private static Scribe.Draft removal(Scribe.Draft draft, String table, String row) {
    return draft.set(table, row, Write.REMOVED, ONE);
  }

  @Test
  void theWorkThatARemovalDidNotKnowIsNamedAndNoOther() {
    Entry made = anna.entry(1).set("edition", "e", "author", Value.of("Anna")).write();
    Entry unseen =
        bram.entry(2)
            .saw(List.of(made.hash()))
            .set("edition", "e", "author", Value.of("Bram"), at(made, 0))
            .write();
    Entry removed = removal(anna.entry(3), "edition", "e").write();
    add(made, unseen, removed);

    assertThat(state("edition", "e").removalUnseen()).isTrue();
    assertThat(merge(_ -> Optional.empty()).unseenByRemoval(new RowKey("edition", "e")))
        .containsExactly(unseen.hash());
    assertThat(merge(_ -> Optional.empty()).unseenByRemoval(new RowKey("edition", "other")))
        .isEmpty();
    assertThat(log.keys()).containsExactly(new RowKey("edition", "e"));
  }

  @Test
  void aPartThatWasAddedUnseenKeepsTheWhole() {
    Entry made = anna.entry(1).birth("edition", "e").write();
    Entry part = part(made, "edition", "e").write();
    add(made, part, removal(anna.entry(3), "edition", "e").write());

    RowState whole = state("edition", "e");
    assertThat(whole.removed()).isFalse();
    assertThat(whole.removalUnseen()).isTrue();
  }

  private Scribe.Draft part(Entry seen, String table, String whole) {
    return bram.entry(2)
        .saw(List.of(seen.hash()))
        .set("section", "s", table, Value.of(whole))
        .set("section", "s", "body", Value.of("Zorg"));
  }

  @Test
  void aPartThatBelongsToAnotherWholeByNowKeepsNothing() {
    Entry made = anna.entry(1).birth("edition", "e").birth("edition", "f").write();
    Entry part = part(made, "edition", "e").write();
    Entry moved = bram.entry(3).set("section", "s", "edition", Value.of("f"), at(part, 0)).write();
    add(made, part, moved, removal(anna.entry(4), "edition", "e").write());

    assertThat(state("edition", "e").removed()).isTrue();
    assertThat(state("edition", "f").removed()).isFalse();
  }

  @Test
  void aPartThatWasRemovedAgainKeepsNothing() {
    Entry made = anna.entry(1).birth("edition", "e").write();
    Entry part = part(made, "edition", "e").write();
    Entry gone = removal(bram.entry(3), "section", "s").write();
    add(made, part, gone, removal(anna.entry(4), "edition", "e").write());

    assertThat(state("section", "s").removed()).isTrue();
    assertThat(state("edition", "e").removed()).isTrue();
  }

  @Test
  void aRemovedPartOnWhichSomebodyWorkedUnseenKeepsTheWhole() {
    Scribe carla = new Scribe("carla");
    Entry made = anna.entry(1).birth("edition", "e").write();
    Entry part = part(made, "edition", "e").write();
    Entry gone = removal(bram.entry(3), "section", "s").write();
    Entry worked =
        carla
            .entry(4)
            .saw(List.of(part.hash()))
            .set("section", "s", "body", Value.of("Zorg en sport"), at(part, 1))
            .write();
    add(made, part, gone, worked, removal(anna.entry(5), "edition", "e").write());

    assertThat(state("section", "s").removalUnseen()).isTrue();
    assertThat(state("edition", "e").removalUnseen()).isTrue();
  }

  @Test
  void aPartThatTheRemoverKnewKeepsNothing() {
    Entry made = anna.entry(1).birth("edition", "e").write();
    Entry part = part(made, "edition", "e").write();
    Entry removed = removal(anna.entry(3).saw(List.of(part.hash())), "edition", "e").write();
    add(made, part, removed);

    assertThat(state("edition", "e").removed()).isTrue();
  }

  @Test
  void whatOnlyRefersToAWholeKeepsNothing() {
    Entry made = anna.entry(1).birth("edition", "e").write();
    Entry note =
        bram.entry(2).saw(List.of(made.hash())).set("note", "n", "about", Value.of("e")).write();
    add(made, note, removal(anna.entry(3), "edition", "e").write());

    assertThat(state("edition", "e").removed()).isTrue();
  }

  @Test
  void aPartWithoutATextThatNamesItsWholeIsNobodysPart() {
    Entry made = anna.entry(1).birth("edition", "e").birth("edition", "1").write();
    Entry part =
        bram.entry(2)
            .saw(List.of(made.hash()))
            .set("section", "s", "edition", Value.of(1))
            .set("section", "s", "whole", Value.of("e"))
            .write();
    Entry removed = removal(removal(anna.entry(3), "edition", "e"), "edition", "1").write();
    add(made, part, removed);

    assertThat(state("edition", "e").removed()).isTrue();
    assertThat(state("edition", "1").removed()).isTrue();
    assertThat(state("section", "s").values()).containsEntry("whole", Value.of("e"));
  }

  @Test
  void aColumnThatIsNotKnownIsNoLateText() {
    Entry made = anna.entry(1).set("section", "s", "edition", Value.of("e")).write();
    Entry adopted = anna.entry(2).set("edition", "e", "text", Value.of("vastgesteld")).write();
    Entry late =
        bram.entry(3)
            .saw(List.of(made.hash()))
            .set("section", "s", "colour", Value.of("rood"))
            .set("section", "s", "body", Value.of("Te laat"))
            .write();
    add(made, adopted, late);
    RowMerge merge = merge(_ -> Optional.of(new FrozenParts(Map.of())));

    assertThat(merge.merge(new RowKey("section", "s")).orElseThrow().late())
        .extracting(RowState.Late::column)
        .containsExactly("body");
  }

  @Test
  void aNumberAndATextAreNotMerged() {
    Entry first = anna.entry(1).set("section", "s", "body", Value.of("1")).write();
    Entry mine = anna.entry(2).set("section", "s", "body", Value.of(3), at(first, 0)).write();
    Entry theirs =
        bram.entry(3)
            .saw(List.of(first.hash()))
            .set("section", "s", "body", Value.of("4"), at(first, 0))
            .write();
    add(first, mine, theirs);

    FieldState body = body(log, (_, _, _) -> Optional.of("merged"));
    assertThat(body.kind()).isEqualTo(FieldState.Kind.CONFLICT);
  }

  @Test
  void aWriteReplacesNothingOfAnotherField() {
    Entry first =
        anna.entry(1)
            .set("section", "s", "edition", Value.of("e"))
            .set("section", "s", "body", Value.of("Zorg"))
            .write();
    Entry other =
        anna.entry(2).set("section", "s", "body", Value.of("Sport"), at(first, 0)).write();
    add(first, other);

    assertThat(Objects.requireNonNull(state("section", "s").fields().get("body")).heads())
        .hasSize(2);
  }

  @Test
  void whereAnEntryThatWaitsStandsIsNotKnown() {
    Entry first = anna.entry(1).birth("edition", "e").write();
    Entry second = anna.entry(2).birth("edition", "f").write();
    add(second);

    assertThat(log.waiting()).isOne();
    assertThatThrownBy(() -> log.place(second.hash())).isInstanceOf(IllegalArgumentException.class);
    add(first);
    assertThat(log.place(second.hash()).number()).isEqualTo(2);
  }

  @Test
  void anAdoptedTextFreezesPartsAndNotWhatRefersToIt() {
    Entry made =
        anna.entry(1)
            .set("section", "s", "edition", Value.of("e"))
            .set("section", "s", "body", Value.of("Zorg"))
            .set("note", "n", "about", Value.of("e"))
            .set("note", "n", "body", Value.of("Vraag"))
            .write();
    Entry adopted = anna.entry(2).set("edition", "e", "text", Value.of("vastgesteld")).write();
    add(made, adopted);
    Map<String, Value> text = Map.of("body", Value.of("Zoals vastgesteld"));
    RowMerge merge = merge(_ -> Optional.of(new FrozenParts(Map.of("section", Map.of("s", text)))));

    assertThat(merge.merge(new RowKey("section", "s")).orElseThrow().values()).isEqualTo(text);
    assertThat(merge.merge(new RowKey("note", "n")).orElseThrow().values())
        .containsEntry("body", Value.of("Vraag"));
  }

  @Test
  void whatWasWithheldCountsOnceItIsFilledIn() {
    Entry made = anna.entry(1).birth("edition", "e").write();
    Entry part = part(made, "edition", "e").write();
    Entry hidden = new Withholding(new Hasher()).hide(part, Set.of(0, 1));
    add(made, hidden, removal(anna.entry(3), "edition", "e").write());
    assertThat(body()).isEqualTo(Value.none());
    assertThat(state("edition", "e").removed()).as("whose part it is is not known").isTrue();

    add(part);

    assertThat(body()).isEqualTo(Value.of("Zorg"));
    assertThat(state("edition", "e").removalUnseen()).isTrue();
  }

  private Value body() {
    return body(log, (_, _, _) -> Optional.empty()).value();
  }

  private static FieldState body(MemoryLog log, TextMerge texts) {
    RowMerge merge = new RowMerge(log, SCHEMA, new FieldMerge(texts), _ -> Optional.empty());
    RowState section = merge.merge(new RowKey("section", "s")).orElseThrow();
    return Objects.requireNonNull(section.fields().get("body"));
  }

  @Test
  void aBlankedTextSaysSo() {
    Entry made = anna.entry(1).set("section", "s", "body", Value.of("Naam")).write();
    add(made, anna.entry(2).erase("section", "s", "body", at(made, 0)).write());

    assertThat(body()).isEqualTo(Value.of(FieldMerge.BLANK));
  }

  @Test
  void headsStandInTheirOwnOrder() {
    Entry one = anna.entry(1).set("section", "s", "body", Value.of("Zorg")).write();
    Entry other = bram.entry(2).set("section", "s", "body", Value.of("Sport")).write();
    List<Hash> order = List.of(one.hash(), other.hash()).stream().sorted().toList();
    for (List<Entry> came : List.of(List.of(one, other), List.of(other, one))) {
      MemoryLog copy = new MemoryLog(SCHEMA);
      came.forEach(copy::add);
      assertThat(body(copy, (_, _, _) -> Optional.empty()).heads())
          .extracting(head -> head.entry())
          .containsExactlyElementsOf(order);
    }
  }

  @Test
  void twoTextsMergeOverTheLatestOfTheirAncestors() {
    Entry first = anna.entry(1).set("section", "s", "body", Value.of("1")).write();
    Entry second = anna.entry(2).set("section", "s", "body", Value.of("2"), at(first, 0)).write();
    Entry mine = anna.entry(3).set("section", "s", "body", Value.of("3"), at(second, 0)).write();
    Entry theirs =
        bram.entry(4)
            .saw(List.of(second.hash()))
            .set("section", "s", "body", Value.of("4"), at(second, 0))
            .write();
    add(first, second, mine, theirs);
    FieldState body = body(log, (base, one, other) -> Optional.of(base + one + other));
    assertThat(body.kind()).isEqualTo(FieldState.Kind.MERGED);
    assertThat(body.value()).isEqualTo(Value.of("243"));
  }
}
