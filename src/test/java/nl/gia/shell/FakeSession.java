package nl.gia.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gia.feature.Annex;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.Place;
import nl.gia.feature.Tool;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Sample;
import nl.gia.platform.ui.Screen;
import nl.gia.search.Finder;
import nl.gia.search.Hit;
import nl.gia.search.SearchRow;

/** An open database without a file: three places, and a stack of one act. */
final class FakeSession implements Session, UndoStack {
  final List<String> calls = new ArrayList<>();
  final List<Desk> desks = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final Path file;
  private boolean undone;

  /** Whether it is the example. */
  boolean madeUp;

  /** Whether it is not known yet what can be undone and redone. */
  boolean slow;

  /** Whether something typed is kept that is no change yet. */
  boolean typed;

  private Optional<String> notice = Optional.empty();

  FakeSession(Path file) {
    this.file = file;
  }

  void noting(String sentence) {
    notice = Optional.of(sentence);
  }

  /** What the places of the tests are called. */
  enum PlaceText implements Text {
    OVERVIEW,
    WORKGROUP,
    EXCHANGE,
    WAITING
  }

  @Override
  public boolean madeUp() {
    return madeUp;
  }

  @Override
  public List<Problem> rename(String name) {
    calls.add("rename " + name);
    return name.isEmpty() ? List.of(Problem.of("name", PlaceText.WAITING, 1)) : List.of();
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public List<Feature> features() {
    Function<Desk, Screen> screen =
        desk -> {
          desks.add(desk);
          return new Sample(desk.texts(), desk.notices()).filled();
        };
    return List.of(feature(screen));
  }

  private Feature feature(Function<Desk, Screen> screen) {
    return new Feature() {
      @Override
      public List<Kind> kinds() {
        return List.of();
      }

      @Override
      public boolean hasTyped() {
        return typed;
      }

      @Override
      public List<Tool> tools() {
        return List.of(
            new Tool(
                PlaceText.EXCHANGE,
                "Shortcut+Shift+I",
                (desk, tables) -> calls.add("tool " + tables)));
      }

      @Override
      public List<Annex> annexes() {
        return List.of(
            new Annex(4, List.of(new Annex.Entry("remark", PlaceText.EXCHANGE, false)), screen));
      }

      @Override
      public List<Place> places() {
        return List.of(
            new Place(10, PlaceText.EXCHANGE, "fth-repeat", List.of(), () -> 2, screen)
                .withSign(PlaceText.WAITING),
            Place.of(1, PlaceText.OVERVIEW, "fth-home", List.of(), screen),
            Place.of(4, PlaceText.WORKGROUP, "fth-users", List.of("person"), screen));
      }
    };
  }

  @Override
  public UndoStack undoStack() {
    return this;
  }

  /** Finds one person, by whatever is typed. */
  @Override
  public Finder finder() {
    return new Finder() {
      @Override
      public void prepare(Progress progress) {}

      @Override
      public List<Hit> glance(
          String typed, Collection<String> tables, int most, Progress progress) {
        return find(typed, tables, most, progress);
      }

      @Override
      public List<Hit> find(String typed, Collection<String> tables, int most, Progress progress) {
        return List.of(
            new Hit(
                new SearchRow("person", "p"),
                PlaceText.WORKGROUP,
                List.of(new Hit.Piece(typed, true)),
                List.of()));
      }
    };
  }

  @Override
  public String userName() {
    return "Anna de Vries";
  }

  @Override
  public Optional<String> notice(Texts texts) {
    return notice;
  }

  @Override
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  void change() {
    listeners.forEach(Runnable::run);
  }

  @Override
  public void close() {
    calls.add("close");
  }

  @Override
  public Optional<String> undoable(Texts texts) {
    return undone || slow ? Optional.empty() : Optional.of("Lid toegevoegd");
  }

  @Override
  public Optional<String> redoable(Texts texts) {
    return undone && !slow ? Optional.of("Lid toegevoegd") : Optional.empty();
  }

  @Override
  public String undo(Texts texts) {
    undone = true;
    calls.add("undo");
    return "Ongedaan gemaakt: Lid toegevoegd.";
  }

  @Override
  public String redo(Texts texts) {
    boolean any = undone;
    undone = false;
    calls.add("redo");
    return any ? "Opnieuw gedaan: Lid toegevoegd." : "Er is niets om opnieuw te doen.";
  }
}
