package nl.gia.lists;

import java.util.List;
import nl.gia.platform.text.Texts;

/**
 * How a file was read, so that a wrong guess shows.
 *
 * @param separator of a CSV, else {@link Separator#NONE}
 * @param encoding of a CSV, else empty
 * @param sheet that was read, empty for a CSV
 * @param otherSheets that hold something too
 * @param headerRows the numbers of the rows that the column names come from
 * @param besides how many lines above or below the list were left out
 */
public record HowRead(
    ListFormat format,
    Separator separator,
    String encoding,
    String sheet,
    List<String> otherSheets,
    List<Integer> headerRows,
    int rows,
    int besides) {
  public HowRead {
    otherSheets = List.copyOf(otherSheets);
    headerRows = List.copyOf(headerRows);
  }

  /** Such as: Gelezen als CSV, puntkomma, UTF-8, 415 rijen. */
  public String sentence(Texts texts) {
    StringBuilder sentence = new StringBuilder();
    if (format == ListFormat.CSV) {
      sentence.append(texts.get(ListsText.READ_CSV, separator.text(), encoding, rows));
    } else {
      sentence.append(texts.get(ListsText.READ_SHEET, format.name(), sheet, rows));
    }
    if (!otherSheets.isEmpty()) {
      String names = String.join(", ", otherSheets);
      sentence.append(' ').append(texts.get(ListsText.OTHER_SHEETS, otherSheets.size(), names));
    }
    if (besides > 0) {
      sentence.append(' ').append(texts.get(ListsText.BESIDES, besides));
    }
    return sentence.toString();
  }
}
