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
    String publishedOn,
    boolean frozen,
    boolean disputed) {

  /** Whether its text can be typed in. */
  boolean editable() {
    return !frozen && (status.open() || transcribed());
  }

  /**
   * Whether it was published before it came into the program, so that its text is still being taken
   * over from paper.
   */
  boolean transcribed() {
    return !frozen && !status.open() && status != EditionStatus.INGETROKKEN;
  }
}
