package nl.gia.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.gia.lists.ListWriter;
import nl.gia.platform.db.WholeFile;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;

/** Writes a list that {@link ListImport} takes back unchanged. */
public final class ListExport {
  private final ListTarget list;
  private final Texts texts;

  /**
   * Makes ready to write a list of this name.
   *
   * @throws UserFailure when there is none that can be written
   */
  public ListExport(Kinds kinds, String name, Texts texts) {
    this.texts = texts;
    list =
        kinds
            .list(name)
            .filter(this::isWritten)
            .orElseThrow(() ->
                new UserFailure(
                    FeatureText.NO_SUCH_KIND,
                    name,
                    kinds.lists().stream()
                        .filter(this::isWritten)
                        .map(ListTarget::name)
                        .collect(Collectors.joining(", "))));
  }

  /**
   * Writes a workbook or a CSV, after the file's name; gives the number of rows.
   *
   * @throws UserFailure when the name ends in neither, or the file cannot be written
   */
  public int write(RowsStore rows, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
      throw new UserFailure(FeatureText.XLSX_OR_CSV, file);
    }
    List<List<String>> lines = list.lines(rows);
    ListWriter writer = new ListWriter(list.columns(texts), lines);
    WholeFile.write(
        file,
        out -> {
          if (name.endsWith(".csv")) {
            writer.csv(out);
          } else {
            writer.xlsx(out, list.name());
          }
        });
    return lines.size();
  }

  private boolean isWritten(ListTarget target) {
    return !target.columns(texts).isEmpty();
  }
}
