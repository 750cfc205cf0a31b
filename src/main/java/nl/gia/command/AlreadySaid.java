package nl.gia.command;

/** Ends a command that was refused and has said why itself, in a document too. */
final class AlreadySaid extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
