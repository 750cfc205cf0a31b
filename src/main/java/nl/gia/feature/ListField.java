package nl.gia.feature;

import java.util.List;
import java.util.stream.Stream;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/**
 * What a column of a list can stand for.
 *
 * @param also headings that say so, beside the column's name and its label in either language
 */
public record ListField(String column, Text label, List<String> also) {
  private static final Texts DUTCH = new Texts(Texts.DUTCH);
  private static final Texts ENGLISH = new Texts(Texts.ENGLISH);

  public ListField {
    also = List.copyOf(also);
  }

  /** All headings by which a column is recognised. */
  Stream<String> names() {
    return Stream.concat(
        Stream.of(DUTCH, ENGLISH)
            .flatMap(texts -> Stream.of(texts.get(label), ValueWords.label(label, texts))),
        Stream.concat(Stream.of(column), also.stream()));
  }
}
