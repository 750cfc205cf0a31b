package nl.gia.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.problem.Problem;

/** What the features bring to the command line, passed in by Wiring. */
public record Parts(
    Kinds kinds, Contents contents, Reporting reporting, Documents documents, Window window) {

  /** What a new database can begin with. */
  public interface Contents {
    OpenDatabase.Content starter();

    /** The starter content with a worked example. */
    OpenDatabase.Content example();
  }

  /** Makes reports, and tells whether a file is one. */
  public interface Reporting {
    /** Writes the annual report into a file. */
    Reported annual(OpenDatabase open, int year, LocalDate date, String audience, Path file);

    /**
     * What a file is that is the genuine report, in one sentence.
     *
     * @throws nl.gia.platform.problem.UserFailure when it is not
     */
    Problem verify(OpenDatabase open, Path file);
  }

  /**
   * A report that was made.
   *
   * @param state the code of the state it was made of
   * @param madeBefore whether it is the very report that was made before
   * @param remarks what is missing from it or contradicts itself
   */
  public record Reported(String state, boolean madeBefore, List<Problem> remarks) {
    public Reported {
      remarks = List.copyOf(remarks);
    }
  }

  /** Keeps files as documents, and gives them back. */
  public interface Documents {
    /** Keeps files, each with these fields, and links them to rows, each a kind and an id. */
    List<Document> add(
        OpenDatabase open, List<Path> files, List<RowKey> to, Map<String, String> fields);

    /** Writes a copy of a document's content. */
    void save(OpenDatabase open, String document, Path file);

    /** Throws a document's content away for good. */
    void forget(OpenDatabase open, String document);
  }

  /** A document that a file became, or was already. */
  public record Document(String id, String title, boolean added) {}

  /** Opens the window; the only door to JavaFX. */
  @FunctionalInterface
  public interface Window {
    /** Opens it upon this file, or with the start screen where none was named. */
    void open(World world, Optional<Path> file);
  }
}
