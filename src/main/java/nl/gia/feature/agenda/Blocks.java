package nl.gia.feature.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An outline as it is put in order: a chapter goes as a whole with the section that opens it, its
 * other sections stay below that one, and each section of the shared vision goes by itself.
 */
final class Blocks {
  private final List<List<String>> blocks = new ArrayList<>();
  private final List<String> order;

  /**
   * Sections that go together.
   *
   * @param after what they are to follow; empty for the beginning
   */
  record Move(List<String> sections, Optional<String> after) {}

  Blocks(List<OutlineRow> rows) {
    order = rows.stream().map(OutlineRow::id).toList();
    Optional<Section> before = Optional.empty();
    for (OutlineRow row : rows) {
      Section section = row.section();
      if (before.filter(one -> isOneChapter(one, section)).isEmpty()) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(section.id());
      before = Optional.of(section);
    }
  }

  private static boolean isOneChapter(Section one, Section next) {
    return !one.vision() && !next.vision() && one.theme().equals(next.theme());
  }

  /** One place up; empty where there is none. */
  Optional<Move> up(String section) {
    int at = block(section);
    int within = within(section);
    if (within > 0) {
      return within == 1
          ? Optional.empty()
          : Optional.of(new Move(List.of(section), Optional.of(blocks.get(at).get(within - 2))));
    }
    Optional<String> after = at < 2 ? Optional.empty() : Optional.of(blocks.get(at - 2).getLast());
    return at < 1 ? Optional.empty() : Optional.of(new Move(blocks.get(at), after));
  }

  /** One place down; empty where there is none. */
  Optional<Move> down(String section) {
    int at = block(section);
    int within = within(section);
    List<String> block = at < 0 ? List.of() : blocks.get(at);
    if (within > 0) {
      return within + 1 < block.size()
          ? Optional.of(new Move(List.of(section), Optional.of(block.get(within + 1))))
          : Optional.empty();
    }
    return at < 0 || at + 1 == blocks.size()
        ? Optional.empty()
        : Optional.of(new Move(block, Optional.of(blocks.get(at + 1).getLast())));
  }

  /** To right after another, or before all; never above what opens its own chapter. */
  Optional<Move> to(String section, Optional<String> after) {
    List<String> block = blocks.get(block(section));
    String opener = block.getFirst();
    if (section.equals(opener)) {
      return after.filter(block::contains).isPresent()
          ? Optional.empty()
          : Optional.of(new Move(block, after));
    }
    boolean above = after.map(order::indexOf).orElse(-1) < order.indexOf(opener);
    return Optional.of(new Move(List.of(section), above ? Optional.of(opener) : after))
        .filter(move -> !move.after().equals(Optional.of(section)));
  }

  /** What is chosen once a section is gone: what came after it, or else what came before. */
  Optional<String> beside(String section) {
    int at = order.indexOf(section);
    if (at < 0 || order.size() == 1) {
      return Optional.empty();
    }
    return Optional.of(order.get(at + 1 < order.size() ? at + 1 : at - 1));
  }

  private int block(String section) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).contains(section)) {
        return i;
      }
    }
    return -1;
  }

  private int within(String section) {
    int at = block(section);
    return at < 0 ? 0 : blocks.get(at).indexOf(section);
  }
}
