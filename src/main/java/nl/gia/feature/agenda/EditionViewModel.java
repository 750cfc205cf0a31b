package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Background;
import nl.gia.platform.text.Phrase;

/** The edition itself: its title, number and dates, its state, and what is undecided about it. */
final class EditionViewModel {
  static final String TITLE = "title";
  static final String NUMBER = "number";
  static final String ADOPTED_ON = "adopted_on";
  static final String PUBLISHED_ON = "published_on";

  private final Background background;
  private final AgendaParts parts;
  private final AgendaViewModel agenda;
  private final Map<String, StringProperty> fields = new LinkedHashMap<>();
  private final ObjectProperty<Optional<Asked>> asked =
      new SimpleObjectProperty<>(Optional.empty());
  private Consumer<Done> done = _ -> {};
  private Map<String, String> shown = Map.of();
  private String id = "";

  EditionViewModel(Background background, AgendaParts parts, AgendaViewModel agenda) {
    this.background = background;
    this.parts = parts;
    this.agenda = agenda;
    for (String column : new String[] {TITLE, NUMBER, ADOPTED_ON, PUBLISHED_ON}) {
      fields.put(column, new SimpleStringProperty(""));
    }
    agenda.edition().subscribe(this::show);
  }

  /** A step that waits for a confirmation, with what is to be known before it is taken. */
  record Asked(EditionStep step, Edition edition, LocalDate day, Readiness readiness) {}

  /** Something that was done with the edition as a whole: the words for it, and what undoes it. */
  record Done(Phrase words, Act act) {}

  private void show(Optional<Edition> edition) {
    if (asked.get().filter(one -> !edition.filter(one.edition()::equals).isPresent()).isPresent()) {
      leave();
    }
    Map<String, String> now = edition.map(EditionViewModel::values).orElse(Map.of());
    String here = edition.map(Edition::id).orElse("");
    fields.forEach((column, field) -> {
      boolean typed = here.equals(id) && !field.get().equals(shown.getOrDefault(column, ""));
      if (!typed) {
        field.set(now.getOrDefault(column, ""));
      }
    });
    id = here;
    shown = now;
  }

  private static Map<String, String> values(Edition edition) {
    return Map.of(
        TITLE, edition.title(),
        NUMBER, Long.toString(edition.number()),
        ADOPTED_ON, edition.adoptedOn(),
        PUBLISHED_ON, edition.publishedOn());
  }

  StringProperty field(String column) {
    return Objects.requireNonNull(fields.get(column), column);
  }

  /** Writes a field that the user changed and left. */
  void commit(String column) {
    String edition = id;
    String value = field(column).get();
    if (!edition.isEmpty() && !value.equals(shown.getOrDefault(column, ""))) {
      run(() -> parts.editions().edit(edition, Map.of(column, value)));
    }
  }

  /** The step that waits for a confirmation. */
  ObjectProperty<Optional<Asked>> asked() {
    return asked;
  }

  /** Who is told what was done. */
  void onDone(Consumer<Done> listener) {
    done = listener;
  }

  /** Takes a step; where that is not easily gone back on, only once it is confirmed. */
  void take(EditionStep step) {
    if (step.will().isEmpty()) {
      go(step);
      return;
    }
    agenda.flush();
    LocalDate today = LocalDate.now(parts.clock());
    String edition = id;
    background.write(
        AgendaScreenText.AGENDA,
        _ -> parts.reader().readiness(edition),
        ready ->
            agenda
                .edition()
                .get()
                .filter(now -> now.id().equals(edition))
                .ifPresent(now -> asked.set(Optional.of(new Asked(step, now, today, ready)))));
  }

  /** Takes the step that was asked for. */
  void confirm() {
    Optional<EditionStep> step = asked.get().map(Asked::step);
    leave();
    step.ifPresent(this::go);
  }

  /** Takes no step after all. */
  void leave() {
    asked.set(Optional.empty());
  }

  private void go(EditionStep step) {
    switch (step) {
      case ADOPT -> adopt();
      case KEEP_TEXT -> keep();
      case BACK_TO_DRAFT, PUT_FORWARD, PUBLISH, REPLACE, WITHDRAW ->
          step.to().ifPresent(this::step);
    }
  }

  void step(EditionStatus status) {
    String edition = id;
    LocalDate today = LocalDate.now(parts.clock());
    agenda.flush();
    run(() -> parts.editions().step(edition, status, today), now(status), "edition.step");
  }

  /** Adopts the edition, with all that was typed in it. */
  void adopt() {
    String edition = id;
    agenda.flush();
    run(
        () -> {
          parts.saveTyped(edition);
          parts.adoptions().adopt(edition, LocalDate.now(parts.clock()));
        },
        now(EditionStatus.VASTGESTELD),
        "edition.adopt");
  }

  /** Writes down the text of an edition that was published before it came into the program. */
  void keep() {
    String edition = id;
    agenda.flush();
    run(
        () -> {
          parts.saveTyped(edition);
          parts.adoptions().keep(edition);
        },
        Phrase.of(AgendaScreenText.TEXT_IS_KEPT, number()),
        "edition.keep");
  }

  private Phrase now(EditionStatus status) {
    return Phrase.of(AgendaScreenText.IS_NOW, number(), status.label());
  }

  private String number() {
    return shown.getOrDefault(NUMBER, "");
  }

  private void run(Runnable act, Phrase words, String code) {
    String edition = id;
    background.write(
        AgendaScreenText.AGENDA,
        _ -> {
          act.run();
          return Act.of(code, edition);
        },
        written -> done.accept(new Done(words, written)));
  }

  /** Tells that a next edition was begun from this one. */
  void drafted(Edition from) {
    done.accept(
        new Done(
            Phrase.of(AgendaScreenText.DRAFTED, Long.toString(from.number())),
            Act.of("edition.draft", from.id())));
  }

  /** Takes back what was done last, if that is this. */
  void takeBack(Done last) {
    run(() -> parts.editions().takeBack(last.act()));
  }

  /** Decides which of several values, or which of several adoptions, holds. */
  void settle(EditionDispute dispute, EditionDispute.Standing chosen) {
    run(() -> {
      if (dispute.adoptions()) {
        parts.adoptions().settleAdoption(dispute.open(), chosen.value());
      } else {
        parts.adoptions().settle(dispute.open(), value(dispute, chosen.value()));
      }
    });
  }

  private static Value value(EditionDispute dispute, String chosen) {
    return dispute.open().standing().stream()
        .map(standing -> standing.value())
        .filter(value -> value != null && AgendaReader.text(value).equals(chosen))
        .findFirst()
        .orElseGet(Value::none);
  }

  private void run(Runnable act) {
    background.write(
        AgendaScreenText.AGENDA,
        _ -> {
          act.run();
          return true;
        });
  }
}
