package nl.gia.feature.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status;

/** What people read of who works on a section. */
final class WorkWords {
  private final Texts texts;
  private final WorkViewModel model;

  WorkWords(Texts texts, WorkViewModel model) {
    this.texts = texts;
    this.model = model;
  }

  /** Who and since when; a sign that became old says so, and no longer stands out. */
  Status status(Work work) {
    LocalDate today = model.today();
    String who = TextPane.author(texts, work.name());
    String since = work.day().map(day -> words(day, today)).orElse(work.since());
    if (work.isOld(today)) {
      long weeks = work.weeks(today);
      return new Status(
          Status.Tone.NEUTRAL,
          model.isMine(work)
              ? texts.get(AgendaScreenText.I_WORKED, since, weeks)
              : texts.get(AgendaScreenText.WORKED, who, since, weeks));
    }
    return new Status(
        Status.Tone.BUSY,
        model.isMine(work)
            ? texts.get(AgendaScreenText.I_WORK, since)
            : texts.get(AgendaScreenText.WORKS, who, since));
  }

  private String words(LocalDate day, LocalDate today) {
    String pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM uuuu";
    return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(day);
  }
}
