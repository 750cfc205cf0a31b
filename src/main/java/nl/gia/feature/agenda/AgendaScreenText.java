package nl.gia.feature.agenda;

import nl.gia.platform.text.Text;

/** Words of the screen on which editions are written and read. */
public enum AgendaScreenText implements Text {
  AGENDA,
  UNDECIDED,
  NOT_TO_BE_ADOPTED,
  KEEPING,
  SAVING
}
