package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.gia.platform.task.Background;

/** Who works on the section that is shown, and saying so oneself. */
final class WorkViewModel {
  private final Background background;
  private final AgendaParts parts;
  private final AgendaViewModel agenda;

  WorkViewModel(Background background, AgendaParts parts, AgendaViewModel agenda) {
    this.background = background;
    this.parts = parts;
    this.agenda = agenda;
  }

  LocalDate today() {
    return LocalDate.now(parts.clock());
  }

  boolean isMine(Work work) {
    return parts.work().isMine(work);
  }

  /** Those who said to be working on the section that is shown, the first to say so first. */
  List<Work> here() {
    return agenda.state().get().map(SectionState::working).orElse(List.of());
  }

  /** Whether the user said so. */
  boolean mine() {
    return here().stream().anyMatch(this::isMine);
  }

  /** Says that the user works on the section that is shown, or takes that back. */
  void toggle() {
    List<Work> own = here().stream().filter(this::isMine).toList();
    String section = agenda.section().get();
    if (!own.isEmpty()) {
      own.forEach(this::end);
    } else if (!section.isEmpty()) {
      write(() -> parts.work().begin(section, today()));
    }
  }

  void end(Work work) {
    write(() -> parts.work().end(work));
  }

  private void write(Runnable act) {
    background.write(
        AgendaScreenText.SAVING,
        _ -> {
          act.run();
          return true;
        });
  }
}
