package nl.gia.platform.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':1,'a':2} | DUPLICATE",
        "{'a':1,'\\u0061':2} | DUPLICATE",
        "[1.0] | NUMBER",
        "[1e3] | NUMBER",
        "[-0] | NUMBER",
        "[9007199254740993] | NUMBER",
        "['\\ud800'] | SURROGATE",
        "['\\udc00x'] | SURROGATE",
        "['\\u0000'] | NUL",
        "[1 | TRUNCATED",
        "['a | TRUNCATED",
        "[tru | TRUNCATED",
        "[1] 2 | AFTER_END",
        "[[1,]] | SYNTAX",
        "[01] | SYNTAX",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] | TOO_DEEP"
      },
      quoteCharacter = '`')
  void whatTwoReadersCouldTakeDifferentlyIsRefused(String document, String reason) {
    assertThat(refusal(document.replace('\'', '"').getBytes(ISO_8859_1))).isEqualTo(reason);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    for (String bytes :
        List.of("\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080")) {
      assertThat(refusal(("[\"" + bytes + "\"]").getBytes(ISO_8859_1))).isEqualTo("NOT_UTF8");
    }
  }

  @Test
  void failureNamesLineAndCharacter() {
    UserFailure failure =
        catchThrowableOfType(UserFailure.class, () -> Json.parse("{\n \"a\": 1.5}"));
    assertThat(failure.message(new Texts(Texts.ENGLISH))).contains("line 2, character 7");
  }

  @Test
  void canonicalFormSortsByUtf16AndEscapesLittle() {
    Object tree =
        Json.parse(
            "{\"\ufb33\":1, \"\ud83d\ude00\":[true,null,-5], \"a\\/\":\"\\u0001\\n\u20ac\"}");
    assertThat(CanonicalJson.of(tree))
        .isEqualTo("{\"a/\":\"\\u0001\\n\u20ac\",\"\ud83d\ude00\":[true,null,-5],\"\ufb33\":1}");
  }

  @Test
  void prettyFormReadsAsTheSameTree() {
    Object tree = List.of(Map.of("a", List.of(1L, 2L)), List.of(), Map.of(), "x\"");
    assertThat(Json.parse(Json.pretty(tree))).isEqualTo(tree);
  }

  private static String refusal(byte[] document) {
    return catchThrowableOfType(UserFailure.class, () -> Json.parse(document)).text().name();
  }
}
