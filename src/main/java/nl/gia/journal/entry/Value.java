package nl.gia.journal.entry;

/** What a field can hold. */
public sealed interface Value {
  /** No value. */
  record Null() implements Value {}

  /** Text without NUL and lone surrogates; in NFC where this program wrote it. */
  record Text(String text) implements Value {}

  /** A 64-bit integer; a boolean is 0 or 1. */
  record Whole(long number) implements Value {}

  /** A finite real number; minus zero is zero. */
  record Real(double number) implements Value {
    public Real {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("a real is finite");
      }
      number = number == 0 ? 0.0 : number;
    }
  }

  /** Content that is kept and delivered apart: its hash and its size in bytes. */
  record Blob(Hash hash, long size) implements Value {}

  static Value none() {
    return new Null();
  }

  static Value of(String text) {
    return new Text(text);
  }

  static Value of(long number) {
    return new Whole(number);
  }
}
