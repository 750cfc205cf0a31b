package nl.gia.feature.forms;

import java.util.List;
import nl.gia.office.ColumnKind;
import nl.gia.office.FormSpec.Takes;

/** The tables of the forms. */
final class FormTables {
  static final String STATES = "lstStand";
  static final String YES_NO = "lstJaNee";
  static final String MUNICIPALITIES = "lstGemeente";
  static final String ORGANISATIONS = "lstOrganisatie";
  static final String THEMES = "lstThema";
  static final String CHANNELS = "lstKanaal";

  /** Of whom a line is; in most lines that was filled in beforehand, and alone it says nothing. */
  static final Takes OF_ORGANISATION = new Takes.OneOf(ORGANISATIONS);

  /** The agenda is of 2008. */
  private static final Takes DAY = new Takes.PastDay(2008);

  private static final Takes NAME = new Takes.Words(120);
  private static final Takes WORDS = new Takes.Words(1000);
  private static final Takes LONG = new Takes.Words(4000);

  static final FormTable ACTIONS =
      new FormTable(
          "tblActiepunten",
          FormsText.SHEET_ACTIONS,
          List.of(
              FormColumn.shown(FormsText.COL_NUMBER, ColumnKind.INTEGER, 5),
              FormColumn.shown(FormsText.COL_THEME, ColumnKind.TEXT, 18),
              FormColumn.shown(FormsText.COL_ACTION, ColumnKind.TEXT, 44),
              FormColumn.shown(FormsText.COL_DUE, ColumnKind.DATE, 12),
              FormColumn.shown(FormsText.COL_STATE, ColumnKind.TEXT, 17),
              FormColumn.shown(FormsText.COL_PERCENT, ColumnKind.INTEGER, 9),
              FormColumn.shown(FormsText.COL_STATE_ON, ColumnKind.DATE, 12),
              FormColumn.shown(FormsText.NEW_STATE, ColumnKind.TEXT, 18)
                  .asking(new Takes.OneOf(STATES), FormsText.STATE_PROMPT, FormsText.STATE_REFUSAL),
              FormColumn.shown(FormsText.NEW_PERCENT, ColumnKind.INTEGER, 9)
                  .asking(
                      new Takes.Whole(0, 100), FormsText.PERCENT_PROMPT, FormsText.PERCENT_REFUSAL),
              FormColumn.shown(FormsText.NEW_DATE, ColumnKind.DATE, 12)
                  .asking(DAY, FormsText.DAY_PROMPT, FormsText.DAY_REFUSAL),
              FormColumn.shown(FormsText.NOTE, ColumnKind.TEXT, 36)
                  .asking(WORDS, FormsText.NOTE_PROMPT, FormsText.WORDS_REFUSAL)));

  static final FormTable FACTS =
      new FormTable(
          "tblFeiten",
          FormsText.SHEET_FACTS,
          List.of(
              FormColumn.shown(FormsText.COL_FACT, ColumnKind.TEXT, 24),
              FormColumn.shown(FormsText.COL_MEANS, ColumnKind.TEXT, 44),
              FormColumn.shown(FormsText.COL_SINCE, ColumnKind.DATE, 14),
              FormColumn.shown(FormsText.COL_EVIDENCE, ColumnKind.TEXT, 36),
              FormColumn.shown(FormsText.NEW_SINCE, ColumnKind.DATE, 14)
                  .asking(DAY, FormsText.SINCE_PROMPT, FormsText.DAY_REFUSAL),
              FormColumn.shown(FormsText.NEW_EVIDENCE, ColumnKind.TEXT, 40)
                  .asking(WORDS, FormsText.EVIDENCE_PROMPT, FormsText.WORDS_REFUSAL)));

  static final FormTable ATTENDANCE =
      new FormTable(
          "tblAanmeldingen",
          FormsText.SHEET_ATTENDANCE,
          List.of(
              FormColumn.shown(FormsText.ORGANISATION, ColumnKind.TEXT, 34)
                  .asking(
                      OF_ORGANISATION,
                      FormsText.ORGANISATION_PROMPT,
                      FormsText.ORGANISATION_REFUSAL),
              FormColumn.shown(FormsText.NAME, ColumnKind.TEXT, 30)
                  .asking(NAME, FormsText.NAME_PROMPT, FormsText.NAME_REFUSAL),
              FormColumn.shown(FormsText.FUNCTION, ColumnKind.TEXT, 28)
                  .asking(NAME, FormsText.FUNCTION_PROMPT, FormsText.NAME_REFUSAL),
              FormColumn.shown(FormsText.ATTENDS, ColumnKind.TEXT, 12)
                  .asking(
                      new Takes.OneOf(YES_NO), FormsText.ATTENDS_PROMPT, FormsText.ATTENDS_REFUSAL),
              FormColumn.shown(FormsText.SUBSTITUTE, ColumnKind.TEXT, 30)
                  .asking(NAME, FormsText.SUBSTITUTE_PROMPT, FormsText.NAME_REFUSAL)));

  static final FormTable QUESTIONS =
      new FormTable(
          "tblVragen",
          FormsText.SHEET_QUESTIONS,
          List.of(
              FormColumn.shown(FormsText.ASKED_ON, ColumnKind.DATE, 12)
                  .asking(DAY, FormsText.ASKED_ON_PROMPT, FormsText.DAY_REFUSAL),
              FormColumn.shown(FormsText.MUNICIPALITY, ColumnKind.TEXT, 22)
                  .asking(
                      new Takes.OneOf(MUNICIPALITIES),
                      FormsText.MUNICIPALITY_PROMPT,
                      FormsText.MUNICIPALITY_REFUSAL),
              FormColumn.shown(FormsText.THEME, ColumnKind.TEXT, 20)
                  .asking(new Takes.OneOf(THEMES), FormsText.THEME_PROMPT, FormsText.THEME_REFUSAL),
              FormColumn.shown(FormsText.CHANNEL, ColumnKind.TEXT, 14)
                  .asking(
                      new Takes.OneOf(CHANNELS),
                      FormsText.CHANNEL_PROMPT,
                      FormsText.CHANNEL_REFUSAL),
              FormColumn.shown(FormsText.QUESTION, ColumnKind.TEXT, 46)
                  .asking(LONG, FormsText.QUESTION_PROMPT, FormsText.LONG_REFUSAL),
              FormColumn.shown(FormsText.ANSWER, ColumnKind.TEXT, 46)
                  .asking(LONG, FormsText.ANSWER_PROMPT, FormsText.LONG_REFUSAL),
              FormColumn.shown(FormsText.ANSWERED_ON, ColumnKind.DATE, 12)
                  .asking(DAY, FormsText.ANSWERED_ON_PROMPT, FormsText.DAY_REFUSAL)));

  private FormTables() {}
}
