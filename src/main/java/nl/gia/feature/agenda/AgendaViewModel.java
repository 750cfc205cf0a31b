package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.gia.journal.Changes;
import nl.gia.journal.OpenField;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Background;
import nl.gia.platform.task.Work;

/** An edition's outline, and the section of it that is being read or written. */
final class AgendaViewModel implements AutoCloseable {
  private static final List<String> TABLES =
      List.of("edition", "section", "theme", "change_proposal", "section_work", "author");

  private final Background background;
  private final AgendaParts parts;
  private final Runnable unsubscribe;
  private final ObservableList<Edition> editions = FXCollections.observableArrayList();
  private final ObservableList<ThemeName> themes = FXCollections.observableArrayList();
  private final ObservableList<OutlineRow> outline = FXCollections.observableArrayList();
  private final StringProperty editionId = new SimpleStringProperty("");
  private final StringProperty section = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Edition>> edition =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<SectionState>> state =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<EditionDispute> disputes = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<String>> arrived =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty writable = new SimpleBooleanProperty();
  private final FieldViewModel heading;
  private final FieldViewModel body;
  private final EditionViewModel editionModel;
  private final ProposalsViewModel proposals;
  private final WorkViewModel work;
  private final SectionsViewModel sections;
  private boolean closed;
  private int asked;

  AgendaViewModel(Background background, AgendaParts parts) {
    this.background = background;
    this.parts = parts;
    heading = new FieldViewModel(background, parts.clock(), this::refresh);
    body = new FieldViewModel(background, parts.clock(), this::refresh);
    editionModel = new EditionViewModel(background, parts, this);
    proposals = new ProposalsViewModel(background, parts, this);
    work = new WorkViewModel(background, parts, this);
    sections = new SectionsViewModel(background, parts, this);
    editionId.addListener((_, _, _) -> refresh());
    section.addListener((_, _, _) -> turn());
    unsubscribe = parts.journal().subscribe(this::changed);
    refresh();
  }

  ObservableList<Edition> editions() {
    return editions;
  }

  ObservableList<ThemeName> themes() {
    return themes;
  }

  ObservableList<OutlineRow> outline() {
    return outline;
  }

  /** The id of the chosen edition; empty while there is none. */
  StringProperty editionId() {
    return editionId;
  }

  /** The id of the chosen section; empty while there is none. */
  StringProperty section() {
    return section;
  }

  ObjectProperty<Optional<Edition>> edition() {
    return edition;
  }

  ObjectProperty<Optional<SectionState>> state() {
    return state;
  }

  /** The edition's own fields and state. */
  EditionViewModel editionModel() {
    return editionModel;
  }

  ProposalsViewModel proposals() {
    return proposals;
  }

  /** Adding, ordering and removing sections. */
  SectionsViewModel sections() {
    return sections;
  }

  /** Who works on the section that is shown. */
  WorkViewModel work() {
    return work;
  }

  /** What is undecided about the edition itself. */
  ObservableList<EditionDispute> disputes() {
    return disputes;
  }

  /** Who changed the text while it is being typed in; empty while nobody did. */
  ObjectProperty<Optional<String>> arrived() {
    return arrived;
  }

  /** Whether the section was removed elsewhere while it is being typed in. */
  boolean gone() {
    return !section.get().isEmpty() && index() < 0;
  }

  /** Whether the text on the screen can be typed in. */
  BooleanProperty writable() {
    return writable;
  }

  StringProperty heading() {
    return heading.text();
  }

  StringProperty body() {
    return body.text();
  }

  /** Called every second: keeps what was typed, and saves it after a pause. */
  void tick() {
    heading.tick();
    body.tick();
  }

  /** Makes what was typed an entry now. */
  void flush() {
    heading.save();
    body.save();
  }

  /** The user left a field: a heading is then as it should be, a text is often gone on with. */
  void committed(String field) {
    if (field.equals(SectionField.HEADING)) {
      heading.save();
    }
  }

  /** Begins an edition without text. */
  void begin(String title) {
    write(_ -> parts.editions().begin(title), editionId::set);
  }

  /** Begins a next edition with the text of this one. */
  void draftFrom(Edition from) {
    flush();
    write(
        _ -> parts.editions().draftFrom(from),
        made -> {
          editionId.set(made);
          editionModel.drafted(from);
        });
  }

  private int index() {
    return outline.stream().map(OutlineRow::id).toList().indexOf(section.get());
  }

  /** Whether this is an earlier text of the section that is being written. */
  boolean canPutBack(Version.Change change) {
    return writable.get()
        && !change
            .after()
            .equals(
                (change.field().column().equals(SectionField.BODY) ? body : heading).text().get());
  }

  /** Puts an earlier version of a text back. */
  void putBack(Version.Change earlier) {
    flush();
    SectionField field = earlier.field();
    write(
        _ -> done(() -> parts.texts().putBack(field, earlier.after(), parts.texts().heads(field))),
        _ -> {});
  }

  /** Decides that a text is this, or for a merged text that it is good as it is. */
  void settle(OpenField open, String text) {
    flush();
    write(_ -> done(() -> parts.texts().settle(open, Value.of(text))), _ -> {});
  }

  /** Decides of a section that was removed elsewhere whether it stays. */
  void settleRemoval(OpenField open, boolean stays) {
    write(_ -> done(() -> parts.texts().settle(open, Value.of(stays ? 0 : 1))), _ -> {});
  }

  /** Goes to a section, whichever edition it is in. */
  void open(String table, String row) {
    if (table.equals("edition")) {
      editionId.set(row);
      return;
    }
    write(
        _ -> parts.reader().section(row).map(SectionState::section),
        found ->
            found.ifPresent(one -> {
              editionId.set(one.edition());
              section.set(one.id());
            }));
  }

  /** Reads everything anew; nothing unsaved is replaced. */
  void refresh() {
    String wanted = editionId.get();
    int ask = ++asked;
    write(
        _ -> {
          List<Edition> all = parts.reader().editions();
          String chosen =
              all.stream().map(Edition::id).anyMatch(wanted::equals) || all.isEmpty()
                  ? wanted
                  : all.getFirst().id();
          return new Stand(
              all,
              parts.reader().themes(),
              all.isEmpty() ? "" : chosen,
              parts.reader().outline(chosen),
              parts.reader().disputes(chosen));
        },
        stand -> {
          if (ask == asked && !closed) {
            show(stand);
          }
        });
  }

  private record Stand(
      List<Edition> editions,
      List<ThemeName> themes,
      String edition,
      List<OutlineRow> outline,
      List<EditionDispute> disputes) {}

  private void show(Stand stand) {
    int here = asked;
    replace(editions, stand.editions());
    replace(themes, stand.themes());
    edition.set(
        stand.editions().stream().filter(one -> one.id().equals(stand.edition())).findFirst());
    replace(disputes, stand.disputes());
    replace(outline, stand.outline());
    editionId.set(stand.edition());
    if (here != asked) {
      return;
    }
    if (index() < 0 && !heading.unsaved() && !body.unsaved()) {
      section.set(outline.isEmpty() ? "" : outline.getFirst().id());
    }
    load();
  }

  private static <T> void replace(ObservableList<T> shown, List<T> now) {
    if (!shown.equals(now)) {
      shown.setAll(now);
    }
  }

  /** Another section: what was typed in the last one is saved first. */
  private void turn() {
    heading.shut();
    body.shut();
    state.set(Optional.empty());
    arrived.set(Optional.empty());
    writable.set(false);
    load();
  }

  private void load() {
    String id = section.get();
    if (!id.isEmpty()) {
      write(_ -> parts.reader().section(id), found -> found.ifPresent(this::show));
    }
  }

  private void show(SectionState now) {
    if (closed || !now.section().id().equals(section.get())) {
      return;
    }
    boolean under = heading.overtaken(now.heading().text()) || body.overtaken(now.body().text());
    arrived.set(under ? Optional.of(lastAuthor(now)) : Optional.empty());
    open(heading, now.heading());
    open(body, now.body());
    state.set(Optional.of(now));
    boolean editable = edition.get().map(Edition::editable).orElse(false);
    writable.set(editable && (!now.body().undecided() || body.unsaved()));
    if (!editable) {
      // Adopted meanwhile: what was typed becomes a proposal, and the adopted text is shown.
      flush();
    }
    sections.shown(now.section().id());
  }

  private static String lastAuthor(SectionState now) {
    return now.history().isEmpty() ? "" : now.history().getFirst().author();
  }

  private void open(FieldViewModel field, SectionState.FieldState now) {
    if (!field.unsaved()) {
      field.open(parts.typing(now), now.text(), now.typed());
    }
  }

  private void changed(Changes changes) {
    if (changes.touches(TABLES)) {
      background.onScreen(() -> {
        if (!closed) {
          refresh();
        }
      });
    }
  }

  private <T> void write(Work<T> work, Consumer<T> then) {
    background.write(AgendaScreenText.AGENDA, work, then);
  }

  private static boolean done(Runnable act) {
    act.run();
    return true;
  }

  /** Saves what was typed and listens no more. */
  @Override
  public void close() {
    flush();
    closed = true;
    unsubscribe.run();
  }
}
