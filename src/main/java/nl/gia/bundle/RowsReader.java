package nl.gia.bundle;

import java.util.ArrayList;
import java.util.List;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Erasure;
import nl.gia.journal.entry.Pointer;
import nl.gia.journal.entry.RowWrites;
import nl.gia.journal.entry.Write;
import nl.gia.platform.json.JsonReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the rows and erasures of one entry at a time, and counts what stands in them. */
final class RowsReader {
  private final JsonReader json;
  private final Shape shape;
  private final ValueReader values;
  private int shown;
  private int valued;
  private int highestRef;

  RowsReader(JsonReader json, Shape shape) {
    this.json = json;
    this.shape = shape;
    this.values = new ValueReader(json, shape);
  }

  void clear() {
    shown = 0;
    valued = 0;
    highestRef = -1;
  }

  /** How many values stand here. */
  int shown() {
    return shown;
  }

  /** How many writes have a value, here or not. */
  int valued() {
    return valued;
  }

  /** The highest index into refs, or -1. */
  int highestRef() {
    return highestRef;
  }

  List<RowWrites> rows() {
    List<RowWrites> found = new ArrayList<>(4);
    json.beginArray();
    while (json.more()) {
      json.beginArray();
      String table = shape.name(json.word());
      String row = shape.name(json.text());
      List<Write> writes = new ArrayList<>();
      json.beginArray();
      while (json.more()) {
        writes.add(write());
      }
      json.endArray();
      found.add(new RowWrites(table, row, writes));
    }
    return found;
  }

  private Write write() {
    json.beginArray();
    String column = shape.name(json.word());
    boolean isNull = json.at(JsonToken.VALUE_NULL);
    Content content = values.content();
    List<Pointer> replaces = List.of();
    if (json.more()) {
      replaces = pointers();
      List<Pointer> again = json.more() ? pointers() : null;
      content = replacing(content, isNull, replaces, again);
    }
    count(content);
    return new Write(column, content, replaces);
  }

  private Content replacing(
      Content content, boolean isNull, List<Pointer> replaces, @Nullable List<Pointer> again) {
    if (again != null) {
      json.endArray();
    }
    if (again == null ? replaces.isEmpty() : !isNull) {
      throw shape.wrong();
    }
    return again == null ? content : new Content.Again(again);
  }

  private void count(Content content) {
    switch (content) {
      case Content.Given _ -> {
        shown++;
        valued++;
      }
      case Content.Withheld _, Content.Erased _ -> valued++;
      case Content.Again _ -> {}
    }
  }

  private List<Pointer> pointers() {
    List<Pointer> pointers = new ArrayList<>(1);
    json.beginArray();
    while (json.more()) {
      pointers.add(pointer());
    }
    return pointers;
  }

  private Pointer pointer() {
    json.beginArray();
    int ref = shape.index(json.whole(), Integer.MAX_VALUE);
    int place = shape.index(json.whole(), Integer.MAX_VALUE);
    json.endArray();
    highestRef = Math.max(highestRef, ref);
    return new Pointer(ref, place);
  }

  List<Erasure> erases() {
    List<Erasure> found = new ArrayList<>(4);
    json.beginArray();
    while (json.more()) {
      json.beginArray();
      String table = shape.name(json.word());
      String row = shape.name(json.text());
      if (json.more()) {
        String column = shape.name(json.word());
        found.add(new Erasure(table, row, column, pointer()));
        json.endArray();
      } else {
        found.add(new Erasure(table, row, null, null));
      }
    }
    return found;
  }
}
