package nl.gia.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Choices made by bytes, so that whoever changes the bytes a little changes what is made of them a
 * little. When there are no more, the first of everything is chosen.
 */
final class Choices {
  private final byte[] bytes;
  private int at;

  Choices(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  boolean isOver() {
    return at >= bytes.length;
  }

  /** A number from 0 up to but without the bound, which is at most 256. */
  int below(int bound) {
    return isOver() ? 0 : (bytes[at++] & 0xff) % bound;
  }

  /** True once in so many times. */
  boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  <T> T of(List<T> all) {
    return all.get(below(all.size()));
  }

  /** Any number of 64 bits. */
  long number() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = number << 8 | below(256);
    }
    return number;
  }

  /** Some text, at most this many characters and whatever they are. */
  String text(int most) {
    int length = Math.min(below(256) % (most + 1), bytes.length - Math.min(at, bytes.length));
    String text = new String(bytes, Math.min(at, bytes.length), length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  byte[] rest() {
    byte[] rest = Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
    at = bytes.length;
    return rest;
  }
}
