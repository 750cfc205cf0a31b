package nl.gia.feature.handover;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gia.office.DossierPart;
import nl.gia.office.DossierSpec;
import nl.gia.office.DossierWriter;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;

/** Writes the dossier that a successor begins with. */
final class HandoverFile {
  private final Texts texts;
  private final Clock clock;

  HandoverFile(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Writes the dossier.
   *
   * @param state the code of the state that it tells of
   * @throws UserFailure when the file is no DOCX, or cannot be written
   */
  void write(Handover.Plan plan, String state, Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new UserFailure(HandoverText.NOT_DOCX, file);
    }
    DossierWriter.write(document(plan, state), file);
  }

  private DossierSpec document(Handover.Plan plan, String state) {
    List<DossierPart> parts = new ArrayList<>();
    String today = Day.shown(LocalDate.now(clock).toString());
    parts.add(text(HandoverText.FROM_TO, plan.from(), plan.to(), today));
    parts.add(text(HandoverText.STATE, state));
    parts.add(text(HandoverText.UNSENT, plan.unsent()));
    if (plan.elsewhere()) {
      parts.add(text(HandoverText.ELSEWHERE, plan.from()));
    }
    if (plan.work().isEmpty()) {
      parts.add(text(HandoverText.NO_WORK));
    }
    for (OpenWork work : plan.work()) {
      parts.add(new DossierPart.Heading(1, work.title()));
      parts.add(table(work));
    }
    parts.add(new DossierPart.Heading(1, texts.get(HandoverText.STEPS)));
    for (HandoverText step :
        List.of(HandoverText.STEP_EXCHANGE, HandoverText.STEP_JOIN, HandoverText.STEP_REVOKE)) {
      parts.add(text(step));
    }
    return new DossierSpec(
        texts.get(HandoverText.DOSSIER, plan.from()),
        texts.get(HandoverText.ORGANISATION),
        texts.locale().toLanguageTag(),
        texts.get(HandoverText.DOSSIER, plan.from()),
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        parts);
  }

  private DossierPart table(OpenWork work) {
    return new DossierPart.Table(
        work.title(),
        List.of(
            texts.get(HandoverText.WHAT),
            texts.get(HandoverText.DUE),
            texts.get(HandoverText.STAND)),
        work.lines().stream()
            .map(line -> List.of(line.name(), Day.shown(line.due()), line.stand(texts)))
            .toList());
  }

  private DossierPart text(HandoverText words, Object... arguments) {
    return new DossierPart.Text(texts.get(words, arguments));
  }
}
