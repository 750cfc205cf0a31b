package nl.gia.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;

/** What the features bring to the command line, passed in by Wiring. */
public record Parts(
    Kinds kinds,
    Contents contents,
    Reporting reporting,
    Forms forms,
    Agenda agenda,
    Documents documents,
    Persons persons,
    Window window) {

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

  /** Makes forms for outsiders, and reads them back. */
  public interface Forms {
    /** Writes a form into a file. */
    void make(OpenDatabase open, FormAsked asked, Path file);

    /** Reads forms back, all or none; without keeping it, only looks what that would do. */
    FormsTaken take(OpenDatabase open, List<Path> files, boolean overwrite, boolean keep);
  }

  /**
   * A form that is asked for.
   *
   * @param kind progress, attendance or questions
   * @param subject the municipality or meeting that it is about; empty for none
   * @param due by when it is to come back; empty for the usual term
   * @param returnTo where to; may be empty
   */
  public record FormAsked(String kind, String subject, Optional<LocalDate> due, String returnTo) {}

  /**
   * What reading forms back came to, or would.
   *
   * @param stopped whether anything stands in the way, so that nothing went in
   */
  public record FormsTaken(boolean stopped, List<FormSaid> lines) {
    public FormsTaken {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What one line of a form comes to.
   *
   * @param effect new, changed, same, differs or problem
   */
  public record FormSaid(
      String file, String sheet, int row, String effect, Function<Texts, String> sentence) {}

  /** What becomes of editions of the agenda. */
  public interface Agenda {
    /** Adopts an edition, by its id or number. */
    Adopted adopt(OpenDatabase open, String edition);

    /** Begins a next edition with the sections of one, by its id or number; gives the new id. */
    String draft(OpenDatabase open, String edition);
  }

  /**
   * An edition that was adopted.
   *
   * @param proposals how many proposals nobody decided on
   */
  public record Adopted(String id, long number, List<Working> working, int proposals) {
    public Adopted {
      working = List.copyOf(working);
    }
  }

  /** Somebody who said to be working on a section. */
  public record Working(String name, String heading) {}

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

  /** What persons can ask about their own data. */
  public interface Persons {
    /**
     * Erases a person, and the texts that name them as far as that was asked; or only looks what
     * that comes to.
     */
    Erasure erase(OpenDatabase open, String person, ErasureAsked asked, Texts texts);

    /** Writes everything that is held on a person into a file. */
    void export(OpenDatabase open, String person, Path file, Texts texts);

    /** Who did what when, the latest first; written into a file where one is named. */
    List<AuditLine> audit(OpenDatabase open, AuditAsked asked, Texts texts);

    /** Gives open work to a successor, or only looks what that comes to; writes the dossier. */
    Handover handOver(OpenDatabase open, HandoverAsked asked, Texts texts);
  }

  /**
   * Which lines of the audit are asked for, and the file to write them into.
   *
   * @param words what a line must say somewhere; empty for all
   */
  public record AuditAsked(
      Optional<LocalDate> from, Optional<LocalDate> until, String words, Optional<Path> file) {}

  /** One act: the six fields of an audit line. */
  public record AuditLine(
      String time, String actor, String action, String object, String result, String origin) {}

  /**
   * A handover that is asked for.
   *
   * @param keep whether it is done; otherwise only looked at
   * @param key the code of the key of who leaves, when that is to be withdrawn
   */
  public record HandoverAsked(
      String from, String to, boolean keep, Optional<Path> file, Optional<String> key) {}

  /**
   * What was handed over, or would be.
   *
   * @param unsent how many changes made here no colleague is known to have
   * @param withdrawn the code of the key that was withdrawn, or would be
   */
  public record Handover(
      String from,
      String to,
      List<OpenLine> lines,
      int moved,
      long unsent,
      Optional<String> withdrawn) {
    public Handover {
      lines = List.copyOf(lines);
    }
  }

  /** Work that is open: of which kind, by when, and whether it goes to the successor by name. */
  public record OpenLine(String kind, String id, String name, String due, boolean moves) {}

  /**
   * How a person is to be erased.
   *
   * @param names other ways in which they are written
   * @param occurrences the ids of the texts to erase the name from, or ALL
   * @param keep whether it is done; otherwise only looked at
   */
  public record ErasureAsked(List<String> names, List<String> occurrences, boolean keep) {
    /** Stands for all occurrences that can be erased. */
    public static final String ALL = "all";

    public ErasureAsked {
      names = List.copyOf(names);
      occurrences = List.copyOf(occurrences);
    }
  }

  /**
   * What an erasure came to, or would.
   *
   * @param name what the person was called
   * @param function what is not erased and could point to them; may be empty
   * @param spellings how they were looked for
   * @param left the texts that name them and stay
   * @param backups copies that were not reached
   * @param colleagues who have not shown to have the erasure
   */
  public record Erasure(
      String name,
      String function,
      List<String> spellings,
      List<NamedIn> left,
      int erased,
      List<String> backups,
      List<String> colleagues) {
    public Erasure {
      spellings = List.copyOf(spellings);
      left = List.copyOf(left);
      backups = List.copyOf(backups);
      colleagues = List.copyOf(colleagues);
    }
  }

  /**
   * A text that names a person.
   *
   * @param standing free, adopted or undecided
   */
  public record NamedIn(String id, String place, String around, String standing) {}

  /** Opens the window; the only door to JavaFX. */
  @FunctionalInterface
  public interface Window {
    /** Opens it upon this file, or with the start screen where none was named. */
    void open(World world, Optional<Path> file);
  }
}
