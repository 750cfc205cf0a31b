package nl.gia.lists;

import static nl.gia.lists.Samples.names;
import static nl.gia.lists.Samples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {
  @TempDir Path folder;
  private Samples samples;

  @BeforeEach
  void samples() {
    samples = new Samples(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void eachUsualSeparatorIsFound(String sign) {
    String text = "Gemcode;Gemcodel\n0003;Appingedam\n0005;Bedum\n".replace(";", sign);

    ReadList list = ListFile.read(samples.csv(text));

    assertThat(names(list)).containsExactly("Gemcode", "Gemcodel");
    assertThat(texts(list))
        .containsExactly(List.of("0003", "Appingedam"), List.of("0005", "Bedum"));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, ''",
    "UTF-8, UTF-8, \uFEFF",
    "UTF-16LE, UTF-16LE, \uFEFF",
    "UTF-16BE, UTF-16BE, \uFEFF",
    "windows-1252, Windows-1252, ''"
  })
  void eachUsualEncodingIsFoundAndNamed(String charset, String shown, String mark) {
    String text = mark + "code;naam\n0653;Gaasterlân-Sleat\n1900;Súdwest-Fryslân\n";

    ReadList list = ListFile.read(samples.csv(text, Charset.forName(charset)));

    assertThat(names(list)).containsExactly("code", "naam");
    assertThat(texts(list).get(1)).containsExactly("1900", "Súdwest-Fryslân");
    assertThat(list.howRead().encoding()).isEqualTo(shown);
  }

  @Test
  void howItWasReadIsSaidInOneSentence() {
    ReadList list = ListFile.read(samples.csv("Gemcode;naam\n0003;Appingedam\n0005;Bedum\n"));

    assertThat(list.howRead().sentence(new Texts(Texts.DUTCH)))
        .isEqualTo("Gelezen als CSV, puntkomma, UTF-8, 2 rijen.");
  }

  @Test
  void quotesHoldSeparatorsQuotesAndNewLines() {
    ReadList list = ListFile.read(samples.csv("a,b\n\"x,y\",\"zegt \"\"ja\"\"\r\nen nee\"\n"));

    assertThat(texts(list)).containsExactly(List.of("x,y", "zegt \"ja\"\r\nen nee"));
  }

  @Test
  void theLineThatNamesTheSeparatorIsObeyed() {
    ReadList list = ListFile.read(samples.csv("sep=|\na;b|c\n1;2|3\n"));

    assertThat(names(list)).containsExactly("a;b", "c");
  }

  @Test
  void titlesAboveAndSourceBelowAreLeftOut() {
    String text =
        """
        Gemeenten alfabetisch 2010;;
        Stand 1 januari 2010;;
        ;;
        Gemeentecode;Gemeentenaam;Provincie
        1680;Aa en Hunze;Drenthe
        0738;Aalburg;Noord-Brabant

        © CBS;;
        """;

    ReadList list = ListFile.read(samples.csv(text));

    assertThat(names(list)).containsExactly("Gemeentecode", "Gemeentenaam", "Provincie");
    assertThat(list.rows()).extracting(ReadRow::number).containsExactly(5, 6);
    assertThat(list.howRead().headerRows()).containsExactly(4);
    assertThat(list.howRead().besides()).isEqualTo(3);
  }

  @Test
  void twoRowsOfHeadingsAreJoined() {
    String text = "Gemeente;;Provincie;\ncode;naam;code;naam\n0003;Appingedam;20;Groningen\n";

    ReadList list = ListFile.read(samples.csv(text));

    assertThat(names(list))
        .containsExactly("Gemeente code", "Gemeente naam", "Provincie code", "Provincie naam");
    assertThat(texts(list)).containsExactly(List.of("0003", "Appingedam", "20", "Groningen"));
  }

  @Test
  void aFirstRowOfWordsIsNoSecondHeading() {
    ReadList list = ListFile.read(samples.csv("naam;provincie\nBedum;Groningen\nAssen;Drenthe\n"));

    assertThat(texts(list)).hasSize(2);
  }

  @Test
  void blankRowsAndColumnsAreSkippedAndNumbersStay() {
    ReadList list = ListFile.read(samples.csv("a;;b\n1;;2\n;;\n\n3;;4\n"));

    assertThat(names(list)).containsExactly("a", "b");
    assertThat(list.rows()).extracting(ReadRow::number).containsExactly(2, 5);
  }

  @Test
  void aColumnWithoutHeadingIsNamedByItsPlace() {
    ReadList list = ListFile.read(samples.csv("a;;b\n1;x;2\n"));

    assertThat(names(list)).containsExactly("a", "[B]", "b");
  }

  @Test
  void wideTextsWithoutAMarkAreRead() {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      ReadList list =
          ListFile.read(samples.csv("naam;soort\nBe\u00ebl;rijk\n", Charset.forName(charset)));
      assertThat(texts(list)).as(charset).containsExactly(List.of("Be\u00ebl", "rijk"));
      ReadList marked =
          ListFile.read(
              samples.csv("\uFEFFnaam;soort\nBe\u00ebl;rijk\n", Charset.forName(charset)));
      assertThat(names(marked)).as(charset).containsExactly("naam", "soort");
    }
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThatThrownBy(() ->
            ListFile.read(
                samples.csv("naam;soort\nBe\u00eb\u0007l;rijk\n", Charset.forName("windows-1252"))))
        .isInstanceOfSatisfying(
            UserFailure.class, e -> assertThat(e.text()).isEqualTo(ListsText.NO_TEXT));
  }

  @Test
  void equalHeadingsAreToldApart() {
    assertThat(names(ListFile.read(samples.csv("naam;naam\na;b\n"))))
        .containsExactly("naam", "naam (2)");
  }

  @Test
  void knownHeadingsAreFoundBelowWiderTitles() {
    String text = "Overzicht;van;alle;gemeenten\nGem-code;naam;;\n0003;Appingedam;;\n";

    ReadList list = ListFile.read(samples.csv(text), Set.of("gemcode", "Naam"), Set.of());

    assertThat(list.howRead().headerRows()).containsExactly(2);
  }

  @Test
  void aListOfOneColumnIsRead() {
    ReadList list = ListFile.read(samples.csv("Gemeente\nAssen\nBedum\n"));

    assertThat(texts(list)).containsExactly(List.of("Assen"), List.of("Bedum"));
    assertThat(list.howRead().separator()).isEqualTo(Separator.NONE);
  }

  @Test
  void aFileWithoutHeadingsIsRefused() {
    assertThatThrownBy(() -> ListFile.read(samples.csv("1;2\n3;4\n")))
        .isInstanceOfSatisfying(
            UserFailure.class, e -> assertThat(e.text()).isEqualTo(ListsText.NO_HEADER));
  }

  @Test
  void aQuoteThatNeverClosesIsRefusedWithItsLine() {
    assertThatThrownBy(() -> ListFile.read(samples.csv("a;b\n1;2\n3;\"vier\n5;6\n7;8\n")))
        .isInstanceOfSatisfying(
            UserFailure.class,
            e ->
                assertThat(e.message(new Texts(Texts.DUTCH)))
                    .startsWith("In lijst.csv begint op regel 3 een aanhalingsteken"));
  }

  @Test
  void aStrayQuoteWithinAFieldIsALetter() {
    ReadList list = ListFile.read(samples.csv("a;b\n5\" buis;x\ny;z\n"));

    assertThat(texts(list)).containsExactly(List.of("5\" buis", "x"), List.of("y", "z"));
  }

  @Test
  void decimalCommasAreNoSeparators() {
    ReadList list =
        ListFile.read(
            samples.csv("naam;deel;meer\nA;1,5;2,5\nB;2,5;3,5\n", StandardCharsets.UTF_8));

    assertThat(list.howRead().separator()).isEqualTo(Separator.SEMICOLON);
  }
}
