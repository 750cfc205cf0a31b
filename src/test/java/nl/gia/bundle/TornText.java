package nl.gia.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What becomes of a bundle's text under a clumsy or a cunning hand. */
final class TornText {
  private static final List<String> NUMBERS =
      List.of("1e999", "NaN", "-0", "01", "1.0", "9007199254740993", "18446744073709551616", "-1");
  private static final List<String> PIECES =
      List.of(
          "\"number\":1,",
          "\"replica\":0,\"replica\":0,",
          "\"x\":\"\\ud800\",",
          "\"x\":\"\\u0000\",",
          "\"x\":" + "[".repeat(40) + "]".repeat(40) + ",",
          "\"rows\":[],",
          "/**/",
          "\ufeff");

  private final Choices choices;

  TornText(Choices choices) {
    this.choices = choices;
  }

  byte[] tear(byte[] bundle) {
    String text = new String(bundle, StandardCharsets.UTF_8);
    for (int i = choices.below(3); i >= 0; i--) {
      text = once(text);
    }
    byte[] torn = text.getBytes(StandardCharsets.UTF_8);
    if (choices.oneIn(4) && torn.length > 0) {
      torn[place(torn.length)] ^= (byte) (1 << choices.below(8));
    }
    return choices.oneIn(8) ? Arrays.copyOf(torn, place(torn.length + 1)) : torn;
  }

  private String once(String text) {
    return switch (choices.below(5)) {
      case 1 -> lines(text);
      case 2 -> piece(text);
      case 3 -> number(text);
      case 4 -> word(text);
      default -> text;
    };
  }

  private int place(int bound) {
    return (choices.below(256) << 16 | choices.below(256) << 8 | choices.below(256)) % bound;
  }

  /** Lines go, come twice, or change places. */
  private String lines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int one = choices.below(lines.size());
    int other = choices.below(lines.size());
    switch (choices.below(3)) {
      case 0 -> lines.remove(one);
      case 1 -> lines.add(other, lines.get(one));
      default -> Collections.swap(lines, one, other);
    }
    return String.join("\n", lines.isEmpty() ? List.of("") : lines);
  }

  /** Something more after an opening brace. */
  private String piece(String text) {
    int at = text.indexOf('{', place(text.length() + 1));
    return at < 0
        ? text + choices.of(PIECES)
        : text.substring(0, at + 1) + choices.of(PIECES) + text.substring(at + 1);
  }

  private String number(String text) {
    int from = place(text.length() + 1);
    while (from < text.length() && !Character.isDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(0, from) + choices.of(NUMBERS) + text.substring(to);
  }

  /** Another text where one stood in quotes. */
  private String word(String text) {
    int from = text.indexOf('"', place(text.length() + 1));
    int to = from < 0 ? -1 : text.indexOf('"', from + 1);
    return to < 0 ? text : text.substring(0, from + 1) + choices.text(12) + text.substring(to);
  }
}
