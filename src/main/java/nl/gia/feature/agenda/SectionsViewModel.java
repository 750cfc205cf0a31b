package nl.gia.feature.agenda;

import java.util.Optional;
import nl.gia.platform.task.Background;

/** Adds, orders and removes the sections of the edition on the screen. */
final class SectionsViewModel {
  private final Background background;
  private final AgendaParts parts;
  private final AgendaViewModel agenda;
  private Runnable begun = () -> {};
  private String fresh = "";

  SectionsViewModel(Background background, AgendaParts parts, AgendaViewModel agenda) {
    this.background = background;
    this.parts = parts;
    this.agenda = agenda;
  }

  /** Tells when a section that was added here is on the screen, to be given its heading. */
  void onBegun(Runnable listener) {
    begun = listener;
  }

  /** This section is on the screen now. */
  void shown(String section) {
    if (section.equals(fresh)) {
      fresh = "";
      begun.run();
    }
  }

  /** Adds a section to a theme's chapter, or without a theme to the shared vision. */
  void add(Optional<ThemeName> theme, String name) {
    String edition = agenda.editionId().get();
    background.write(
        AgendaScreenText.AGENDA,
        _ -> parts.editions().addSection(edition, theme, name),
        id -> {
          fresh = id;
          agenda.section().set(id);
        });
  }

  /** Makes the section one of a theme's chapter, or of the shared vision without a theme. */
  void assign(Optional<ThemeName> theme) {
    String id = agenda.section().get();
    run(() -> parts.editions().assign(id, theme), () -> {});
  }

  void up() {
    blocks().up(agenda.section().get()).ifPresent(this::move);
  }

  void down() {
    blocks().down(agenda.section().get()).ifPresent(this::move);
  }

  /** Puts a section right after another, or before all. */
  void move(String id, Optional<String> after) {
    blocks().to(id, after).ifPresent(this::move);
  }

  private void move(Blocks.Move move) {
    run(() -> parts.editions().move(move.sections(), move.after()), () -> {});
  }

  /** Removes a section; what stood beside it is chosen then. */
  void remove(String id) {
    agenda.flush();
    Optional<String> beside =
        id.equals(agenda.section().get()) ? blocks().beside(id) : Optional.empty();
    run(() -> parts.editions().remove(id), () -> beside.ifPresent(agenda.section()::set));
  }

  void revive(String id) {
    run(() -> parts.editions().revive(id), () -> agenda.section().set(id));
  }

  private Blocks blocks() {
    return new Blocks(agenda.outline());
  }

  private void run(Runnable act, Runnable then) {
    background.write(
        AgendaScreenText.AGENDA,
        _ -> {
          act.run();
          return true;
        },
        _ -> then.run());
  }
}
