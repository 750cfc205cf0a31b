package nl.gia.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import nl.gia.journal.entry.Hash;

/** A compact buffer for the log's own columns: variable-length numbers, texts, hashes. */
final class Bytes {
  /** A shorter text gains nothing from being compressed. */
  private static final int COMPRESSIBLE = 200;

  private byte[] bytes;
  private int at;

  /** An empty buffer to write to. */
  Bytes() {
    bytes = new byte[256];
  }

  /** A buffer to read from. */
  Bytes(byte[] content) {
    bytes = content;
  }

  boolean atEnd() {
    return at == bytes.length;
  }

  byte[] content() {
    return Arrays.copyOf(bytes, at);
  }

  Bytes number(long number) {
    long rest = number;
    room(10);
    while ((rest & ~0x7fL) != 0) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
    return this;
  }

  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  int small() {
    return Math.toIntExact(number());
  }

  /** A number that may be negative. */
  Bytes signed(long number) {
    return number((number << 1) ^ (number >> 63));
  }

  long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  Bytes raw(byte[] content) {
    room(content.length);
    System.arraycopy(content, 0, bytes, at, content.length);
    at += content.length;
    return this;
  }

  byte[] raw(int length) {
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  Bytes hash(Hash hash) {
    return raw(hash.bytes());
  }

  Hash hash() {
    return Hash.of(raw(Hash.SIZE));
  }

  /** A text; a long one is compressed. The lowest bit of its length tells which. */
  Bytes text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length >= COMPRESSIBLE) {
      byte[] packed = deflate(utf8);
      if (packed.length < utf8.length) {
        number(((long) packed.length << 1) | 1).number(utf8.length);
        return raw(packed);
      }
    }
    return number((long) utf8.length << 1).raw(utf8);
  }

  String text() {
    long length = number();
    if ((length & 1) == 0) {
      int size = (int) (length >> 1);
      at += size;
      return new String(bytes, at - size, size, StandardCharsets.UTF_8);
    }
    int size = small();
    return new String(inflate(raw((int) (length >> 1)), size), StandardCharsets.UTF_8);
  }

  private static byte[] deflate(byte[] content) {
    try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 2);
      byte[] part = new byte[4096];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    }
  }

  private static byte[] inflate(byte[] packed, int size) {
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed);
      byte[] content = new byte[size];
      int done = 0;
      while (done < size) {
        int more = inflater.inflate(content, done, size - done);
        if (more == 0) {
          throw new IllegalStateException("a compressed text of the log is cut short");
        }
        done += more;
      }
      return content;
    } catch (DataFormatException e) {
      throw new IllegalStateException("a compressed text of the log is damaged", e);
    }
  }

  private void room(int more) {
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more));
    }
  }
}
