package nl.gia.office;

import nl.gia.office.FormSpec.Takes;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Has the spreadsheet program itself check what is filled in. */
final class EntryCheck {
  /** Excel shows no more of a prompt or a refusal, and takes a file with more for damaged. */
  private static final int LONGEST = 255;

  private static final int LONGEST_TITLE = 32;

  private final DataValidationHelper checks;
  private final FormSpec.Entry entry;

  EntryCheck(XSSFSheet sheet, FormSpec.Entry entry) {
    checks = sheet.getDataValidationHelper();
    this.entry = entry;
  }

  DataValidation over(int firstRow, int lastRow, int column) {
    DataValidation check =
        checks.createValidation(
            constraint(), new CellRangeAddressList(firstRow, lastRow, column, column));
    check.setEmptyCellAllowed(true);
    check.setErrorStyle(DataValidation.ErrorStyle.STOP);
    check.setShowErrorBox(true);
    check.createErrorBox(cut(entry.header(), LONGEST_TITLE), cut(entry.refusal(), LONGEST));
    check.setShowPromptBox(true);
    check.createPromptBox(cut(entry.header(), LONGEST_TITLE), cut(entry.prompt(), LONGEST));
    // In the file this flag hides the arrow, so POI wants it set to show one.
    check.setSuppressDropDownArrow(entry.takes() instanceof Takes.OneOf);
    return check;
  }

  private DataValidationConstraint constraint() {
    return switch (entry.takes()) {
      case Takes.OneOf(String choices) -> checks.createFormulaListConstraint(choices);
      case Takes.PastDay(int year) ->
          checks.createDateConstraint(
              OperatorType.BETWEEN, "DATE(" + year + ",1,1)", "TODAY()", null);
      case Takes.Whole(int from, int to) ->
          checks.createIntegerConstraint(
              OperatorType.BETWEEN, Integer.toString(from), Integer.toString(to));
      case Takes.Words(int most) ->
          checks.createTextLengthConstraint(
              OperatorType.LESS_OR_EQUAL, Integer.toString(most), null);
    };
  }

  private static String cut(String text, int most) {
    return text.length() > most ? text.substring(0, most - 1) + "…" : text;
  }
}
