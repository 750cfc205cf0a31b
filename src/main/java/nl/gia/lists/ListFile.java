package nl.gia.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.gia.office.FileKind;
import nl.gia.office.FileProbe;
import nl.gia.office.Grid;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.office.OfficeText;
import nl.gia.office.WorkbookReader;
import nl.gia.platform.problem.UserFailure;

/** Reads a list from CSV, XLSX or XLS, whatever its separator, encoding, titles and headings. */
public final class ListFile {
  private final Set<String> known;
  private final Set<String> told;

  private record Found(GridSheet sheet, Header header) {}

  private ListFile(Set<String> known, Set<String> told) {
    this.known = known;
    this.told = told;
  }

  /** Reads the list, with the first row that looks like headings. */
  public static ReadList read(Path file) {
    return read(file, Set.of(), Set.of());
  }

  /**
   * Reads the list.
   *
   * @param known headings by which the row of headings, and among sheets the sheet, is recognised
   * @param told headings that the list has
   * @throws UserFailure when the file is no list that can be read
   */
  public static ReadList read(Path file, Set<String> known, Set<String> told) {
    return new ListFile(known, told).list(file);
  }

  private ReadList list(Path file) {
    if (new FileProbe().kindOf(file) != FileKind.TEXT) {
      return fromWorkbook(file, new WorkbookReader().read(file));
    }
    try {
      CsvReader csv = CsvReader.of(file);
      Found found = find(List.of(csv.read()), file);
      return list(found, ListFormat.CSV, List.of(), csv.separator(), csv.encoding());
    } catch (IOException e) {
      throw new UserFailure(OfficeText.NOT_READABLE, String.valueOf(file.getFileName()));
    }
  }

  private ReadList fromWorkbook(Path file, Grid grid) {
    List<GridSheet> filled =
        grid.sheets().stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
    List<GridSheet> visible = filled.stream().filter(sheet -> !sheet.hidden()).toList();
    if (filled.isEmpty()) {
      throw new UserFailure(OfficeText.NO_SHEETS, String.valueOf(file.getFileName()));
    }
    Found found = find(visible.isEmpty() ? filled : visible, file);
    List<String> others =
        filled.stream()
            .filter(sheet -> !sheet.name().equals(found.sheet.name()))
            .map(GridSheet::name)
            .toList();
    ListFormat format = grid.kind() == FileKind.XLS ? ListFormat.XLS : ListFormat.XLSX;
    return list(found, format, others, Separator.NONE, "");
  }

  /** The sheet whose headings are best known; the first of equals. */
  private Found find(List<GridSheet> sheets, Path file) {
    List<Found> found = new ArrayList<>();
    for (GridSheet sheet : sheets) {
      Optional<Header> header = new HeaderFinder(sheet, known, told).find();
      header.ifPresent(h -> found.add(new Found(sheet, h)));
    }
    Comparator<Found> byFit = Comparator.comparingInt(f -> f.header.fit());
    int most = found.stream().max(byFit).map(f -> f.header.fit()).orElse(0);
    return found.stream()
        .filter(f -> f.header.fit() == most)
        .findFirst()
        .orElseThrow(
            () -> new UserFailure(ListsText.NO_HEADER, String.valueOf(file.getFileName())));
  }

  private static ReadList list(
      Found found, ListFormat format, List<String> others, Separator separator, String encoding) {
    List<GridRow> filled = found.sheet.rows().stream().filter(row -> !row.isBlank()).toList();
    Header header = found.header;
    int end = Footnotes.start(filled, header.last() + 1, header.columns().size());
    List<ReadRow> rows =
        filled.subList(header.last() + 1, end).stream()
            .map(row -> row(row, header.columns()))
            .toList();
    List<Integer> headings =
        IntStream.rangeClosed(header.first(), header.last())
            .mapToObj(i -> filled.get(i).number())
            .toList();
    HowRead how =
        new HowRead(
            format,
            separator,
            encoding,
            found.sheet.name(),
            others,
            headings,
            rows.size(),
            header.first() + filled.size() - end);
    return Continuation.joined(new ReadList(how, header.columns(), rows));
  }

  private static ReadRow row(GridRow row, List<ReadColumn> columns) {
    return new ReadRow(
        row.number(),
        columns.stream().map(column -> ReadCell.of(row.cell(column.index()))).toList());
  }
}
