package nl.gia.text.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.gia.platform.ui.WindowTest;
import nl.gia.text.Block;
import nl.gia.text.Lines;
import nl.gia.text.Markup;
import nl.gia.text.RandomTexts;
import org.junit.jupiter.api.Test;

class ProsePaneTest extends WindowTest {
  private final List<StringProperty> values = new ArrayList<>();
  private final List<ProsePane> panes = new ArrayList<>();

  @Override
  protected Parent content() {
    StringProperty value = new SimpleStringProperty("");
    ProsePane pane = new ProsePane(TEXTS, value);
    values.add(value);
    panes.add(pane);
    return new VBox(pane, new TextField());
  }

  private String value() {
    return ask(() -> values.getFirst().get());
  }

  private void shows(String markup) {
    act(() -> values.getFirst().set(markup));
    act(panes.getFirst().control()::requestFocus);
    push(KeyCode.CONTROL, KeyCode.END);
  }

  @Test
  void typedTextIsTheValue() {
    shows("");
    write("Meedoen staat voorop");
    assertThat(value()).isEqualTo("Meedoen staat voorop");
  }

  @Test
  void signsThatWouldBeMarkupAreText() {
    shows("");
    write("- 3 * 4 #1");
    assertThat(Markup.parse(value()).toPlain()).isEqualTo("- 3 * 4 #1");
    assertThat(Markup.parse(value()).blocks().getFirst()).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void boldAndItalicWithTheirKeys() {
    shows("");
    write("Dit is ");
    push(KeyCode.CONTROL, KeyCode.B);
    write("vet");
    push(KeyCode.CONTROL, KeyCode.B);
    write(" en ");
    push(KeyCode.CONTROL, KeyCode.I);
    write("schuin");
    assertThat(value()).isEqualTo("Dit is **vet** en _schuin_");
  }

  @Test
  void selectedWordsBecomeBoldAndPlainAgain() {
    shows("gemeente");
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.CONTROL, KeyCode.B);
    assertThat(value()).isEqualTo("**gemeente**");
    push(KeyCode.CONTROL, KeyCode.B);
    assertThat(value()).isEqualTo("gemeente");
  }

  @Test
  void aListIsTypedAndLeft() {
    shows("");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    write("een");
    push(KeyCode.ENTER);
    write("twee");
    push(KeyCode.CONTROL, KeyCode.M);
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    push(KeyCode.ENTER);
    write("slot");
    assertThat(value()).isEqualTo("- een\n  - twee\n\nslot");
  }

  @Test
  void aNumberedListIsTyped() {
    shows("");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    write("een");
    push(KeyCode.ENTER);
    write("twee");
    assertThat(value()).isEqualTo("1. een\n1. twee");
  }

  @Test
  void aHeadingIsFollowedByText() {
    shows("");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
    write("Ambitie");
    push(KeyCode.ENTER);
    write("Iedereen doet mee.");
    assertThat(value()).isEqualTo("## Ambitie\n\nIedereen doet mee.");
  }

  @Test
  void backspaceMakesAHeadingText() {
    shows("# Kop");
    push(KeyCode.HOME);
    push(KeyCode.BACK_SPACE);
    assertThat(value()).isEqualTo("Kop");
  }

  @Test
  void aLineEndWithinAParagraph() {
    shows("een");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    write("twee");
    assertThat(value()).isEqualTo("een\ntwee");
  }

  @Test
  void aLinkIsMadeWithTheKeyboard() {
    shows("Zie VNG");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    push(KeyCode.CONTROL, KeyCode.L);
    write("niets");
    push(KeyCode.ENTER);
    assertThat(value()).isEqualTo("Zie VNG");
    push(KeyCode.CONTROL, KeyCode.A);
    write("www.vng.nl").push(KeyCode.ENTER);
    assertThat(value()).isEqualTo("Zie [VNG](<https://www.vng.nl>)");
    push(KeyCode.CONTROL, KeyCode.L);
    assertThat(ask(() -> lookup("#link-address").queryTextInputControl().getText()))
        .isEqualTo("https://www.vng.nl");
  }

  @Test
  void everyStepIsUndoneAndRedone() {
    shows("een\n- twee");
    push(KeyCode.CONTROL, KeyCode.HOME);
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(value()).isEqualTo("- een\n- twee");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEqualTo("een\n- twee");
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(value()).isEqualTo("- een\n- twee");
  }

  /** Another text in the same place, as when another section is chosen. */
  private void another(String markup) {
    act(() -> values.getFirst().set(""));
    shows(markup);
  }

  @Test
  void whatWasTakenBackInOneTextIsNotDoneAgainInAnother() {
    shows("gemeente");
    push(KeyCode.HOME);
    push(KeyCode.DELETE);
    push(KeyCode.RIGHT);
    push(KeyCode.DELETE);
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    another("wethouder");
    push(KeyCode.CONTROL, KeyCode.Y);
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(value()).isEqualTo("wethouder");
    assertThat(ask(area()::isRedoable)).isFalse();
  }

  @Test
  void whatWasTypedInOneTextIsNotDoneAgainInAnother() {
    shows("gemeente");
    write("n");
    another("wethouder");
    assertThat(ask(area()::isRedoable)).isFalse();
    write("s");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(value()).isEqualTo("wethouders");
  }

  @Test
  void oneEmptyTextIsNotTakenForAnother() {
    shows("");
    write("gemeente");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEmpty();
    push(KeyCode.TAB);
    another("");
    assertThat(ask(area()::isRedoable)).isFalse();
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(value()).isEmpty();
  }

  @Test
  void oneGoesOnTypingAfterWhatIsDoneAgain() {
    shows("");
    write("gam");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Y);
    write("Q");
    assertThat(value()).isEqualTo("gamQ");
  }

  @Test
  void oneGoesOnTypingWhereWhatWasDeletedCameBack() {
    shows("gemeente");
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    push(KeyCode.DELETE);
    push(KeyCode.CONTROL, KeyCode.Z);
    write("n");
    assertThat(value()).hasSize("gemeenten".length()).contains("gemeente");
  }

  @Test
  void typingIsUndoneByTheWord() {
    shows("Taal");
    write(" is de sleutel");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEqualTo("Taal is de");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEqualTo("Taal is");
    push(KeyCode.CONTROL, KeyCode.Y);
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(value()).isEqualTo("Taal is de sleutel");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEqualTo("Taal");
    assertThat(ask(area()::isUndoable)).isFalse();
  }

  @Test
  void whatIsTypedInAnotherPlaceIsAStepOfItsOwn() {
    shows("b");
    write("c");
    push(KeyCode.HOME);
    write("a");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEqualTo("bc");
    write("A");
    assertThat(value()).isEqualTo("Abc");
  }

  @Test
  void lettersDeletedOneByOneComeBackTogether() {
    shows("gemeente");
    push(KeyCode.BACK_SPACE);
    push(KeyCode.BACK_SPACE);
    push(KeyCode.HOME);
    push(KeyCode.DELETE);
    push(KeyCode.DELETE);
    assertThat(value()).isEqualTo("meen");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEqualTo("gemeen");
    write("-");
    assertThat(value()).isEqualTo("ge-meen");
    push(KeyCode.CONTROL, KeyCode.Z);
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(value()).isEqualTo("gemeente");
    write("n");
    assertThat(value()).isEqualTo("gemeenten");
  }

  private WritingPane area() {
    return (WritingPane) panes.getFirst().control();
  }

  @Test
  void untouchedTextStaysAsItWasWritten() {
    String foreign = "*schuin*  en > geen citaat\n\n* een\n* twee\n\n| a | b |";
    shows(foreign);
    write("x");
    push(KeyCode.BACK_SPACE);
    assertThat(value()).isEqualTo(foreign);
  }

  @Test
  void anyTextGoesThroughTheControlUnchanged() {
    WritingPane area = ask(() -> new WritingPane(() -> {}));
    List<Markup> texts = new ArrayList<>();
    for (int seed = 0; seed < 3000; seed++) {
      texts.add(RandomTexts.markup(new Random(seed)));
      texts.add(Markup.parse(RandomTexts.typed(new Random(seed))));
    }
    act(() -> texts.forEach(markup -> assertThat(through(area, markup)).isEqualTo(markup)));
  }

  private static Markup through(WritingPane area, Markup markup) {
    area.show(Lines.of(markup));
    return Lines.join(area.lines());
  }

  @Test
  void aParagraphAndAListOfWordArePasted() {
    shows("");
    ClipboardContent content = new ClipboardContent();
    content.putString("x");
    content.putHtml(
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {margin:0}</style></head>
        <body><!--StartFragment-->
        <p class=MsoNormal>Eerste <b>vette</b> alinea,
        op twee regels.<o:p></o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>een<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>half</p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><i>eerst</i></p>
        <!--EndFragment--></body></html>
        """);
    act(() -> Clipboard.getSystemClipboard().setContent(content));
    push(KeyCode.CONTROL, KeyCode.V);
    assertThat(value())
        .isEqualTo("Eerste **vette** alinea, op twee regels.\n- een\n  - half\n\n1. _eerst_");
  }

  @Test
  void whatIsCopiedIsPastedTheSame() {
    shows("## Kop\n\n- een\n- **twee**\n\n[x](<https://a.nl>)");
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.CONTROL, KeyCode.X);
    assertThat(value()).isEmpty();
    push(KeyCode.CONTROL, KeyCode.V);
    assertThat(value()).isEqualTo("## Kop\n\n- een\n- **twee**\n\n[x](<https://a.nl>)");
  }

  @Test
  void tabGoesOn() {
    shows("een");
    push(KeyCode.TAB);
    assertThat(ask(() -> panes.getFirst().getScene().getFocusOwner()))
        .isInstanceOf(TextField.class);
  }

  @Test
  void theControlTellsWhatItIs() {
    shows("Meedoen");
    assertThat(ask(() -> panes.getFirst().control().getAccessibleRole()))
        .isEqualTo(AccessibleRole.TEXT_AREA);
    assertThat(
            ask(() ->
                panes.getFirst().control().queryAccessibleAttribute(AccessibleAttribute.TEXT)))
        .isEqualTo("Meedoen");
  }
}
