package nl.gia.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The heads of one row's fields, kept beside the row: which write of which entry, by column. */
final class HeadSet {
  /** A head: the column's word, the entry's number in this file, and the place in that entry. */
  record Item(int column, long entry, int place) {}

  private final List<Item> items;

  HeadSet() {
    items = new ArrayList<>();
  }

  HeadSet(byte[] content) {
    items = new ArrayList<>();
    Bytes in = new Bytes(content);
    while (!in.atEnd()) {
      long entry = in.number();
      int count = in.small();
      for (int i = 0; i < count; i++) {
        items.add(new Item(in.small(), entry, in.small()));
      }
    }
  }

  List<Item> of(int column) {
    List<Item> found = new ArrayList<>(1);
    for (Item item : items) {
      if (item.column() == column) {
        found.add(item);
      }
    }
    return found;
  }

  /** Makes this the head of its column, which has one at most. */
  void set(Item head) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).column() == head.column()) {
        items.set(i, head);
        return;
      }
    }
    items.add(head);
  }

  void add(Item head) {
    items.add(head);
  }

  byte[] content() {
    items.sort(
        Comparator.comparingLong(Item::entry)
            .thenComparingInt(Item::column)
            .thenComparingInt(Item::place));
    Bytes out = new Bytes();
    int at = 0;
    while (at < items.size()) {
      long entry = items.get(at).entry();
      int end = at;
      while (end < items.size() && items.get(end).entry() == entry) {
        end++;
      }
      out.number(entry).number(end - at);
      for (; at < end; at++) {
        out.number(items.get(at).column()).number(items.get(at).place());
      }
    }
    return out.content();
  }
}
