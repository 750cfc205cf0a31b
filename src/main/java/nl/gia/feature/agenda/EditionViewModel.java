package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Background;

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

  private void show(Optional<Edition> edition) {
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

  void step(EditionStatus status) {
    String edition = id;
    LocalDate today = LocalDate.now(parts.clock());
    agenda.flush();
    run(() -> parts.editions().step(edition, status, today));
  }

  /** Adopts the edition, with all that was typed in it. */
  void adopt() {
    String edition = id;
    agenda.flush();
    run(() -> {
      parts.saveTyped(edition);
      parts.adoptions().adopt(edition, LocalDate.now(parts.clock()));
    });
  }

  /** Writes down the text of an edition that was published before it came into the program. */
  void keep() {
    String edition = id;
    agenda.flush();
    run(() -> {
      parts.saveTyped(edition);
      parts.adoptions().keep(edition);
    });
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
