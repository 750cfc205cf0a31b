package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Choice;
import nl.gia.platform.ui.Day;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** What is past its term and may be destroyed, and the lists that were approved before. */
final class DestructionViewModel implements AutoCloseable {
  private static final List<String> DOCX = List.of(".docx");

  /** All that is shown, as it is now. */
  record Seen(List<PastTerm> past, List<String> without, List<DestructionList> lists) {
    static final Seen NOTHING = new Seen(List.of(), List.of(), List.of());

    Seen {
      past = List.copyOf(past);
      without = List.copyOf(without);
      lists = List.copyOf(lists);
    }

    boolean anyPast() {
      return past.stream().anyMatch(term -> !term.lines().isEmpty());
    }

    boolean noTerms() {
      return past.isEmpty() && without.isEmpty();
    }
  }

  private final Desk desk;
  private final Reach reach;
  private final Destroying destroying;
  private final Lane reading;
  private final Runnable unsubscribe;
  private final StringProperty title;
  private final StringProperty approver = new SimpleStringProperty("");
  private final ObservableList<Choice> persons = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
  private final Map<String, Set<String>> kept = new HashMap<>();
  private final Set<String> sure = new TreeSet<>();

  DestructionViewModel(Desk desk, Reach reach) {
    this.desk = desk;
    this.reach = reach;
    destroying = new Destroying(reach.space());
    title =
        new SimpleStringProperty(desk.texts().get(DestructionText.TITLE_OF, Day.shown(today())));
    reading = desk.background().lane();
    desk.background().read(DestructionText.READING, progress -> choices(), persons::setAll);
    unsubscribe =
        reach.space().journal().subscribe(changes -> desk.background().onScreen(this::look));
    look();
  }

  ReadOnlyObjectProperty<Seen> seen() {
    return seen.getReadOnlyProperty();
  }

  /** What the list is called. */
  StringProperty title() {
    return title;
  }

  /** The id of the person who approves; empty until chosen. */
  StringProperty approver() {
    return approver;
  }

  ObservableList<Choice> persons() {
    return persons;
  }

  /** Whether a row comes on the list. */
  boolean isChosen(String term, String row) {
    return !kept.getOrDefault(term, Set.of()).contains(row);
  }

  /** Puts a row on the list, or keeps it off. */
  void choose(String term, String row, boolean on) {
    Set<String> off = kept.computeIfAbsent(term, _ -> new HashSet<>());
    if (on) {
      off.remove(row);
    } else {
      off.add(row);
    }
  }

  /** Whether the user said to know that destroying a list cannot be undone. */
  boolean isSure(String list) {
    return sure.contains(list);
  }

  void sure(String list, boolean now) {
    if (now) {
      sure.add(list);
    } else {
      sure.remove(list);
    }
  }

  private LocalDate today() {
    return LocalDate.now(reach.space().clock());
  }

  private List<Choice> choices() {
    return reach
        .space()
        .database()
        .read(tables -> {
          RowsStore rows = new RowsStore(tables);
          Names names = new Names(reach.space().kinds());
          return rows.standing("person").stream()
              .map(row -> new Choice(row.row(), names.of("person", row, rows)))
              .sorted(Comparator.comparing(Choice::name))
              .toList();
        });
  }

  private void look() {
    Retaining retaining = new Retaining(reach.space());
    DestructionLists lists = new DestructionLists(reach);
    reading.read(
        DestructionText.READING,
        progress -> new Seen(retaining.past(today()), retaining.without(), lists.all()),
        seen::set);
  }

  /** Approves what is chosen, as one act that can be undone. */
  void approve() {
    Map<String, Set<String>> wanted = new HashMap<>();
    for (PastTerm term : seen.get().past()) {
      for (PastTerm.Line line : term.lines()) {
        if (isChosen(term.retention(), line.row())) {
          wanted.computeIfAbsent(term.retention(), _ -> new HashSet<>()).add(line.row());
        }
      }
    }
    String name = title.get();
    String by = approver.get();
    desk.background()
        .write(
            DestructionText.APPROVING,
            progress -> destroying.approve(name, today(), wanted, by),
            list ->
                say(
                    DestructionText.APPROVED_NOW,
                    wanted.values().stream().mapToInt(Set::size).sum()));
  }

  /** Destroys a list; nothing is done before the user said to be sure. */
  void destroy(DestructionList list) {
    if (isSure(list.row())) {
      desk.background()
          .write(
              DestructionText.DESTROYING,
              progress -> {
                destroying.destroy(list.row());
                reach.spread(progress);
                return list.count();
              },
              count -> say(DestructionText.DESTROYED_NOW, count));
    }
  }

  /** Writes the declaration where the user says. */
  void declare(DestructionList list) {
    desk.files()
        .toSave(DestructionText.FILE_KIND, desk.texts().get(DestructionText.FILE_NAME), DOCX)
        .ifPresent(file ->
            desk.background()
                .write(
                    DestructionText.DECLARING,
                    progress -> {
                      new DestructionFile(desk.texts(), reach.space().clock()).write(list, file);
                      return file;
                    },
                    made -> say(DestructionText.DECLARED, made)));
  }

  /** Goes to the list of terms. */
  void toTerms() {
    desk.navigator().go(new Target(Destroying.RETENTION, ""));
  }

  private void say(Text words, Object argument) {
    desk.notices().say(desk.texts().get(words, argument));
  }

  @Override
  public void close() {
    unsubscribe.run();
    reading.drop();
  }
}
