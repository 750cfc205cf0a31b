package nl.gia.office;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Turns a stored number and its format into a number, a date or a time, and what is shown. */
final class Numbers {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);
  private static final Pattern CALENDAR = Pattern.compile("(?i)[dyj]");
  private static final double WHOLE = 1e15;

  private final DataFormatter formatter = new DataFormatter(Locale.of("nl", "NL"));
  private final boolean from1904;

  /** A number format of a workbook. */
  record Format(int id, String code, boolean date) {
    static final Format GENERAL = new Format(0, "General", false);

    // A damaged workbook, or one of other makers, may name a format that is not there.
    static Format of(int id, @Nullable String code) {
      return code == null ? GENERAL : new Format(id, code, DateUtil.isADateFormat(id, code));
    }
  }

  Numbers(boolean from1904) {
    this.from1904 = from1904;
  }

  GridCell cell(double value, Format format) {
    if (format.date() && DateUtil.isValidExcelDate(value)) {
      return moment(value, format);
    }
    return new GridCell(new Value.Amount(value), shown(value, format));
  }

  private String shown(double value, Format format) {
    if (!format.code().equals("General")) {
      return formatter.formatRawCellContents(value, format.id(), format.code(), from1904);
    }
    return value == Math.rint(value) && Math.abs(value) < WHOLE
        ? Long.toString((long) value)
        : formatter.formatRawCellContents(value, 0, "General", from1904);
  }

  private GridCell moment(double value, Format format) {
    LocalDateTime at = DateUtil.getLocalDateTime(value, from1904, true);
    if (value < 1 && !CALENDAR.matcher(format.code()).find()) {
      return new GridCell(new Value.Hour(at.toLocalTime()), HOUR.format(at));
    }
    if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return new GridCell(new Value.Day(at.toLocalDate()), DAY.format(at));
    }
    return new GridCell(new Value.Moment(at), MOMENT.format(at));
  }
}
