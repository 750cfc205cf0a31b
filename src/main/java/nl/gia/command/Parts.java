package nl.gia.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.lists.ReadList;
import nl.gia.platform.db.Database;

/** What the features bring to the command line, passed in by Wiring. */
public record Parts(
    Kinds kinds, Contents contents, Reporting reporting, Map<String, Plan> plans, Window window) {
  public Parts {
    plans = Map.copyOf(plans);
  }

  /** What a new database can begin with. */
  public interface Contents {
    void starter(Database database);

    /** Adds the worked example to the starter content. */
    void example(OpenDatabase open);
  }

  /** Makes reports. */
  @FunctionalInterface
  public interface Reporting {
    /** Writes the annual report into a file, and gives its state code. */
    String annual(OpenDatabase open, int year, LocalDate date, String audience, Path file);
  }

  /** A list that is read in a way of its own, such as the register of municipalities. */
  @FunctionalInterface
  public interface Plan {
    /** Writes what the list says, or nothing when dry; gives how many rows changed. */
    int apply(OpenDatabase open, ReadList list, boolean dry);
  }

  /** Opens the window; the only door to JavaFX. */
  @FunctionalInterface
  public interface Window {
    /** Opens it upon this file, or with the start screen where none was named. */
    void open(World world, Optional<Path> file);
  }
}
