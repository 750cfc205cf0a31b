package nl.gia.feature.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.gia.feature.Draft;
import nl.gia.feature.Office;
import nl.gia.feature.RowsStore;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A secretary who sends forms, and outsiders who fill them in with a spreadsheet program. */
final class FormDesk implements AutoCloseable {
  static final LocalDate DUE = LocalDate.of(2010, 7, 1);
  static final Texts DUTCH = new Texts(Texts.DUTCH);

  final Office office;
  final Forms forms;
  final String delft;
  final String wonen;
  final String werk;
  final String meeting;
  private final Path folder;

  FormDesk(Path folder) {
    this.folder = folder;
    office = new Office(folder);
    forms = new Forms(office.space);
    delft = office.add("municipality", Map.of("code", "0503", "name", "Delft"));
    office.add("municipality", Map.of("code", "0983", "name", "Venlo"));
    office.add("organisation", Map.of("name", "Forum", "kind", "forum", "visibility", "openbaar"));
    office.add("organisation", Map.of("name", "Stille", "kind", "overig", "visibility", "intern"));
    String theme = office.add("theme", Map.of("name", "Wonen"));
    String edition = office.add("edition", Map.of("number", "1", "title", "Voorbeeld"));
    String chapter =
        office.add(
            "section",
            Map.of("edition", edition, "part", "theme", "theme", theme, "visibility", "openbaar"));
    wonen = point(chapter, "Voorbeeld: woningen toewijzen", "gemeenten", "openbaar");
    werk = point(chapter, "Voorbeeld: =werk", "gemeenten en UWV", "openbaar");
    point(chapter, "Voorbeeld voor het Rijk", "Rijk", "openbaar");
    point(chapter, "Voorbeeld dat intern is", "gemeenten", "intern");
    office.set("edition", edition, "status", "gepubliceerd");
    office.set("edition", edition, "visibility", "openbaar");
    standing("op_schema", "40", "2010-03-01", "openbaar");
    meeting = meeting();
  }

  private String point(String chapter, String text, String addressee, String visibility) {
    return office.add(
        "action_point",
        Map.of(
            "section", chapter,
            "lineage", text,
            "text", text,
            "addressee", addressee,
            "visibility", visibility));
  }

  /** How the first action point stands in Delft. */
  void standing(String state, String percent, String date, String visibility) {
    office.add(
        "action_state",
        Map.of(
            "action_point", wonen,
            "municipality", delft,
            "state", state,
            "percent", percent,
            "date", date,
            "visibility", visibility));
  }

  void fact(String fact, String since, String evidence, String visibility) {
    office.add(
        "involvement",
        Map.of(
            "municipality", delft,
            "fact", fact,
            "since", since,
            "evidence", evidence,
            "visibility", visibility));
  }

  private String meeting() {
    String region = office.add("region", Map.of("number", "1", "name", "Gelderland/Overijssel"));
    String made =
        office.add(
            "meeting",
            Map.of(
                "kind", "regio",
                "title", "Voorbeeld: regiobijeenkomst",
                "date", "2010-06-20",
                "place", "Zwolle",
                "region", region));
    office.add("invitation", Map.of("meeting", made, "municipality", delft));
    office.add("invitation", Map.of("meeting", made, "organisation", "Forum"));
    office.add("invitation", Map.of("meeting", made, "organisation", "Stille"));
    return made;
  }

  FormRequest request(FormKind kind) {
    String subject =
        switch (kind) {
          case PROGRESS -> delft;
          case ATTENDANCE -> meeting;
          case QUESTIONS -> "";
        };
    return new FormRequest(kind, subject, DUE, "");
  }

  Path made(FormKind kind) {
    Path file = folder.resolve(kind.code() + ".xlsx");
    forms.make(request(kind), file);
    return file;
  }

  /** The form, filled in under another name. */
  Path filled(FormKind kind, Consumer<XSSFWorkbook> fill) {
    return edited(made(kind), fill);
  }

  Path edited(Path form, Consumer<XSSFWorkbook> fill) {
    Path file = folder.resolve("retour van buiten.xlsx");
    try (InputStream in = Files.newInputStream(form);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      fill.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Types something under a header, so many lines below it. */
  static void type(XSSFWorkbook workbook, String sheet, int line, String header, Object typed) {
    XSSFSheet page = workbook.getSheet(sheet);
    Cell head = header(page, header);
    Row row = page.getRow(head.getRowIndex() + line);
    Cell cell = row.getCell(head.getColumnIndex());
    switch (typed) {
      case LocalDate day -> cell.setCellValue(day);
      case Integer number -> cell.setCellValue(number);
      default -> cell.setCellValue(typed.toString());
    }
  }

  static Cell header(XSSFSheet page, String header) {
    for (Row row : page) {
      for (Cell cell : row) {
        if (cell.toString().equals(header)) {
          return cell;
        }
      }
    }
    throw new AssertionError("no header " + header + " on " + page.getSheetName());
  }

  Forms.Result take(Path... files) {
    return forms.take(List.of(files), false, Progress.UNWATCHED);
  }

  Forms.Result overwrite(Path... files) {
    return forms.take(List.of(files), true, Progress.UNWATCHED);
  }

  Forms.Result preview(Path... files) {
    return forms.preview(List.of(files), false, Progress.UNWATCHED);
  }

  static List<String> said(Forms.Result result) {
    return result.lines().stream()
        .map(line -> line.row() + " " + line.effect() + " " + line.sentence(DUTCH))
        .toList();
  }

  List<Draft> all(String table) {
    return office.space.database().read(tables -> new RowsStore(tables).all(table));
  }

  @Override
  public void close() {
    office.close();
  }
}
