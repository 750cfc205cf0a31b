package nl.gia.feature.agenda;

/**
 * An edition of the agenda.
 *
 * @param frozen whether its text was written down at its adoption and stays as it is
 * @param disputed whether colleagues wrote different things of it, so that someone has to decide
 */
record Edition(
    String id,
    long number,
    String title,
    EditionStatus status,
    String basedOn,
    String adoptedOn,
    boolean frozen,
    boolean disputed) {

  /** Whether its text is still being written. */
  boolean editable() {
    return status.open() && !frozen;
  }
}
