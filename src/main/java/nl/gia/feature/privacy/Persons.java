package nl.gia.feature.privacy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;

/** What persons can ask about their own data, for those who have no screen. */
public final class Persons {
  private static final String PERSON = "person";

  /**
   * How a person is to be erased.
   *
   * @param names other ways in which they are written
   * @param all whether the name goes from all texts where it can
   * @param occurrences the ids of those from which it goes otherwise
   * @param keep whether it is done; otherwise only looked at
   */
  public record Asked(List<String> names, boolean all, List<String> occurrences, boolean keep) {
    public Asked {
      names = List.copyOf(names);
      occurrences = List.copyOf(occurrences);
    }
  }

  /** What an erasure came to, or would. */
  public record Told(
      String name,
      String function,
      List<String> spellings,
      List<Place> left,
      int erased,
      List<String> backups,
      List<String> colleagues) {
    public Told {
      spellings = List.copyOf(spellings);
      left = List.copyOf(left);
      backups = List.copyOf(backups);
      colleagues = List.copyOf(colleagues);
    }
  }

  /** A text that names a person, and whether the name can go from it. */
  public record Place(String id, String place, String around, String standing) {}

  private final Workspace space;
  private final Reach reach;
  private final Texts texts;

  /**
   * @param open the file that is worked in
   */
  public Persons(Workspace space, OpenDatabase open, Texts texts) {
    this.space = space;
    this.reach = new Reach(space, open.peers(), open.scrubbing(), Optional.of(open));
    this.texts = texts;
  }

  /**
   * Erases a person, or looks what that comes to.
   *
   * @throws UserFailure when there is no such person, or an occurrence cannot be erased
   */
  public Told erase(String person, Asked asked, Progress progress) {
    Forgetting forgetting = new Forgetting(space);
    Forgetting.Plan plan = forgetting.plan(PERSON, person, asked.names(), progress);
    if (plan.spellings().all().isEmpty() && asked.keep()) {
      throw new UserFailure(PrivacyText.ERASED_ALREADY, plan.name());
    }
    Set<String> chosen = new TreeSet<>();
    if (asked.all()) {
      plan.occurrences().stream()
          .filter(one -> one.standing() == Occurrence.Standing.FREE)
          .forEach(one -> chosen.add(one.id()));
    } else {
      chosen.addAll(asked.occurrences());
    }
    List<Place> left = places(plan, asked.keep() ? chosen : new HashSet<>());
    if (asked.keep()) {
      forgetting.erase(plan, chosen);
      reach.spread(progress);
    }
    return new Told(
        plan.name(),
        plan.function(),
        List.copyOf(plan.spellings().all()),
        left,
        asked.keep() ? chosen.size() : 0,
        reach.unreached().stream().map(Path::toString).toList(),
        asked.keep() ? reach.waitingFor(person) : List.of());
  }

  /**
   * Writes everything that is held on a person into a file, after its name JSON or DOCX, which
   * answers the request in which they asked for it.
   */
  public void export(String person, Path file, Progress progress) {
    new Access(space, texts).give(person, file, progress);
  }

  /** One act: time, actor, action, object, result, origin. */
  public record Line(
      String time, String actor, String action, String object, String result, String origin) {}

  /**
   * Who did what when, the latest first.
   *
   * @param words what a line must say somewhere; empty for all
   * @param file where the lines are written as well
   */
  public List<Line> audit(
      Optional<LocalDate> from, Optional<LocalDate> until, String words, Optional<Path> file) {
    Audit audit = new Audit(space, texts);
    List<AuditLine> lines = audit.lines(Audit.Wanted.all(from, until, words), Progress.UNWATCHED);
    file.ifPresent(chosen -> audit.write(lines, chosen));
    return lines.stream()
        .map(line ->
            new Line(
                line.time().toString(),
                line.actor(),
                line.action(),
                line.object(),
                line.result(),
                line.origin()))
        .toList();
  }

  private List<Place> places(Forgetting.Plan plan, Set<String> gone) {
    Holdings words = new Holdings(space, texts);
    return space
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          return plan.occurrences().stream()
              .filter(one -> !gone.contains(one.id()))
              .map(one ->
                  new Place(
                      one.id(),
                      words.place(one, rows),
                      one.around(),
                      one.standing().name().toLowerCase(Locale.ROOT)))
              .toList();
        });
  }
}
