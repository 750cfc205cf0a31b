package nl.gia.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The places in a text of the units or words by which it is compared; white space lies between. */
final class Pieces {
  private static final int FIRST_SIZE = 64;

  private final String text;
  private int[] bounds = new int[FIRST_SIZE];
  private int size;

  private Pieces(String text) {
    this.text = text;
  }

  /** Lines without the white space around them. */
  static Pieces lines(String text) {
    Pieces pieces = new Pieces(text);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end;
      pieces.addTrimmed(at, next);
      at = next + 1;
    }
    return pieces;
  }

  private void addTrimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      add(start, end);
    }
  }

  /** Sentences, list items and headings. */
  static Pieces units(String text) {
    Pieces pieces = new Pieces(text);
    List<Unit> units = Units.of(text);
    int at = 0;
    for (Unit unit : units) {
      int end = at + unit.text().length();
      if (!unit.isGap()) {
        pieces.add(at, end);
      }
      at = end;
    }
    return pieces;
  }

  /** Words and numbers; every other mark is a piece of its own. */
  static Pieces words(String text) {
    Pieces pieces = new Pieces(text);
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && Letters.isWordPart(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        pieces.add(start, at);
      } else {
        at++;
        if (!Letters.isSpace(text.charAt(start))) {
          pieces.add(start, at);
        }
      }
    }
    return pieces;
  }

  private void add(int start, int end) {
    if (bounds.length < 2 * size + 2) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int piece) {
    return bounds[2 * piece];
  }

  int end(int piece) {
    return bounds[2 * piece + 1];
  }

  String piece(int piece) {
    return text.substring(start(piece), end(piece));
  }

  List<String> all() {
    return IntStream.range(0, size).mapToObj(this::piece).toList();
  }

  /** Where the gap before a piece starts; the gap after the last piece is numbered too. */
  int gapStart(int piece) {
    return piece == 0 ? 0 : end(piece - 1);
  }

  int gapEnd(int piece) {
    return piece == size ? text.length() : start(piece);
  }

  /** The place of a row of pieces, or of the gap where the row is empty. */
  Range range(int from, int to) {
    return from == to
        ? new Range(gapStart(from), gapEnd(from))
        : new Range(start(from), end(to - 1));
  }

  /** For each piece here the equal one there, or -1. */
  int[] match(Pieces there) {
    Map<String, Integer> numbers = HashMap.newHashMap(size + there.size);
    int[] before = numbered(numbers);
    int[] after = there.numbered(numbers);
    return Alignment.match(before, after, numbers.size());
  }

  private int[] numbered(Map<String, Integer> numbers) {
    int[] numbered = new int[size];
    for (int i = 0; i < size; i++) {
      int next = numbers.size();
      Integer known = numbers.putIfAbsent(piece(i), next);
      numbered[i] = known == null ? next : known;
    }
    return numbered;
  }
}
