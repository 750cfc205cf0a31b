package nl.gia.journal;

import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.WriteId;
import org.jooq.DSLContext;

/** One act being written: everything done through it lands in one entry, or nowhere. */
public interface Tx {
  /** Makes a row with a new id, and gives that id. */
  String create(String table);

  /** Makes the row with this id where it is not there yet; for rows with a natural key. */
  void bring(String table, String row);

  /**
   * Sets a field over what it holds now; writes nothing when it holds that already.
   *
   * @throws IllegalArgumentException when the table or column is not synchronised
   */
  void set(String table, String row, String column, Value value);

  /** Sets a field over what a form showed when it was opened. */
  void set(String table, String row, String column, Value value, Heads seen);

  /** Removes a row; it can be revived for ever. */
  void remove(String table, String row);

  /** Brings a removed row back. */
  void revive(String table, String row);

  /** Erases the personal columns of a row, what is yet to be written in them too. */
  void erase(String table, String row);

  /** Erases what one write gave a field. */
  void erase(String table, String row, String column, WriteId write);

  /**
   * Keeps the bytes of a file beside the log; where the act fails, they are not kept either.
   *
   * @throws nl.gia.platform.problem.UserFailure when they cannot be read, are too many, or are not
   *     those of the hash
   */
  void keep(Contents.Coming coming);

  /** The tables as they stand within this act, its own writes included. */
  DSLContext rows();
}
