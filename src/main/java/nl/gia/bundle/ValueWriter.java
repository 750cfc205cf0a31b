package nl.gia.bundle;

import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Value;
import nl.gia.platform.json.JsonBytes;
import nl.gia.platform.json.JsonReader;

/** Writes what stands for a value. */
final class ValueWriter {
  private final JsonBytes json;

  ValueWriter(JsonBytes json) {
    this.json = json;
  }

  void content(Content content) {
    switch (content) {
      case Content.Given(Value value) -> value(value);
      case Content.Withheld(Hash digest) -> member("digest", digest);
      case Content.Erased(Hash digest) -> member("erased", digest);
      case Content.Again _ -> json.raw("null");
    }
  }

  void value(Value value) {
    switch (value) {
      case Value.Null _ -> json.raw("null");
      case Value.Text(String text) -> json.string(text);
      case Value.Whole(long number) -> whole(number);
      case Value.Real(double number) ->
          json.raw("{\"real\":\"").raw(Double.toString(number)).raw("\"}");
      case Value.Blob(Hash hash, long size) -> {
        json.raw("{\"blob\":");
        hash(hash);
        json.raw(",\"size\":").number(size).raw('}');
      }
    }
  }

  void hash(Hash hash) {
    json.raw('"').hex(hash.a()).hex(hash.b()).hex(hash.c()).hex(hash.d()).raw('"');
  }

  private void whole(long number) {
    if (number <= JsonReader.LARGEST && number >= -JsonReader.LARGEST) {
      json.number(number);
    } else {
      json.raw("{\"int\":\"").number(number).raw("\"}");
    }
  }

  private void member(String name, Hash digest) {
    json.raw("{\"").raw(name).raw("\":");
    hash(digest);
    json.raw('}');
  }
}
