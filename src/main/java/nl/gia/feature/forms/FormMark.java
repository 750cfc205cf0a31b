package nl.gia.feature.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gia.office.FormSpec;
import nl.gia.office.Grid;
import nl.gia.office.GridRow;
import nl.gia.office.GridSheet;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.ui.Day;

/**
 * What a form says of itself where nobody sees it, so that it is known again under another name.
 *
 * @param database whose copies it can be read back in
 * @param subject the row that it is about; empty for none
 * @param known what it was filled in with beforehand
 */
record FormMark(
    FormKind kind, String database, String subject, LocalDate madeOn, List<Known> known) {
  private static final int VERSION = 1;
  private static final String KNOWN = "known";
  private static final String CHECK = "check";
  private static final int FIXED = 5;

  /** A cell holds no more than 32,767 characters; this is enough to see that something changed. */
  private static final int LONGEST = 2000;

  FormMark {
    known = List.copyOf(known);
  }

  /** A value that stood in the form before it was sent. */
  record Known(String key, String column, String value) {
    Known {
      value = cut(value);
    }
  }

  /** What stood there beforehand; empty when nothing did. */
  String known(String key, String column) {
    return known.stream()
        .filter(one -> one.key().equals(key) && one.column().equals(column))
        .map(Known::value)
        .findFirst()
        .orElse("");
  }

  /** Whether this stood there beforehand. */
  boolean knows(String key, String column, String value) {
    return known(key, column).equals(cut(value));
  }

  private static String cut(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
  }

  /** As rows of text, the last of which shows whether the others were changed. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(FormSpec.MARK, Integer.toString(VERSION)));
    rows.add(List.of("kind", kind.code()));
    rows.add(List.of("database", database));
    rows.add(List.of("subject", subject));
    rows.add(List.of("made_on", madeOn.toString()));
    known.forEach(one -> rows.add(List.of(KNOWN, one.key(), one.column(), one.value())));
    rows.add(List.of(CHECK, digest(rows)));
    return rows;
  }

  /**
   * The mark of a workbook.
   *
   * @throws UserFailure when there is none, when it was changed, or when a newer version wrote it
   */
  static FormMark of(Grid grid, String file) {
    List<List<String>> rows =
        grid.sheets().stream()
            .filter(sheet -> sheet.name().equals(FormSpec.MARK))
            .findFirst()
            .map(FormMark::texts)
            .filter(found -> !found.isEmpty() && found.getFirst().getFirst().equals(FormSpec.MARK))
            .orElseThrow(() -> new UserFailure(FormsText.NO_MARK, file));
    if (!rows.getFirst().get(1).equals(Integer.toString(VERSION))) {
      throw new UserFailure(FormsText.OTHER_VERSION, file);
    }
    List<List<String>> said = rows.subList(0, rows.size() - 1);
    if (said.size() < FIXED || !rows.getLast().get(1).equals(digest(said))) {
      throw new UserFailure(FormsText.MARK_CHANGED, file);
    }
    Optional<FormKind> kind = FormKind.of(said.get(1).get(1));
    Optional<LocalDate> madeOn = Day.stored(said.get(4).get(1));
    if (kind.isEmpty() || madeOn.isEmpty()) {
      throw new UserFailure(FormsText.OTHER_VERSION, file);
    }
    return new FormMark(
        kind.get(),
        said.get(2).get(1),
        said.get(3).get(1),
        madeOn.get(),
        said.stream()
            .filter(row -> row.getFirst().equals(KNOWN))
            .map(row -> new Known(row.get(1), row.get(2), row.get(3)))
            .toList());
  }

  private static List<List<String>> texts(GridSheet sheet) {
    return sheet.rows().stream().map(FormMark::texts).toList();
  }

  private static List<String> texts(GridRow row) {
    int width = row.cell(0).shown().equals(KNOWN) ? 4 : 2;
    return IntStream.range(0, width).mapToObj(place -> row.cell(place).shown()).toList();
  }

  private static String digest(List<List<String>> rows) {
    try {
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
