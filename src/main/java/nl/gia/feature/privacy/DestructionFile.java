package nl.gia.feature.privacy;

import java.nio.file.Path;
import java.time.Clock;
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

/** Writes the declaration that what was on a list is destroyed: what, how much, why, by whom. */
final class DestructionFile {
  private final Texts texts;
  private final Clock clock;

  DestructionFile(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Writes the declaration.
   *
   * @throws UserFailure when nothing was destroyed yet, the file is no DOCX, or cannot be written
   */
  void write(DestructionList list, Path file) {
    if (!list.done()) {
      throw new UserFailure(DestructionText.NOT_DESTROYED);
    }
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
      throw new UserFailure(DestructionText.NOT_DOCX, file);
    }
    DossierWriter.write(document(list), file);
  }

  private DossierSpec document(DestructionList list) {
    List<DossierPart> parts = new ArrayList<>();
    parts.add(
        text(DestructionText.DECLARES, list.count(), list.title(), Day.shown(list.destroyedOn())));
    parts.add(
        text(
            DestructionText.APPROVED,
            list.approvedBy(),
            Day.shown(list.approvedOn()),
            Day.shown(list.referenceDate())));
    parts.add(new DossierPart.Heading(1, texts.get(DestructionText.WHAT)));
    parts.add(table(list));
    parts.add(new DossierPart.Heading(1, texts.get(DestructionText.HOW)));
    parts.add(text(DestructionText.HOW_DONE));
    parts.add(text(DestructionText.WHAT_STAYS));
    parts.add(text(DestructionText.OUT_OF_REACH));
    parts.add(
        list.waiting().isEmpty()
            ? text(DestructionText.ALL_HAVE_IT)
            : text(DestructionText.WAITING, String.join(", ", list.waiting())));
    parts.add(new DossierPart.Heading(1, texts.get(DestructionText.SIGNED)));
    parts.add(
        new DossierPart.Table(
            texts.get(DestructionText.SIGNED),
            List.of(
                texts.get(DestructionText.NAME),
                texts.get(DestructionText.DATE),
                texts.get(DestructionText.SIGNATURE)),
            List.of(List.of(list.approvedBy(), "", ""))));
    String title = texts.get(DestructionText.DECLARATION, list.title());
    return new DossierSpec(
        title,
        texts.get(DossierText.ORGANISATION),
        texts.locale().toLanguageTag(),
        title,
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        parts);
  }

  private DossierPart table(DestructionList list) {
    return new DossierPart.Table(
        texts.get(DestructionText.WHAT),
        List.of(
            texts.get(PrivacyText.KIND_OF_RECORD),
            texts.get(PrivacyText.TERM),
            texts.get(PrivacyText.BASIS),
            texts.get(DestructionText.COUNT),
            texts.get(PrivacyText.PAST_ON)),
        list.groups().stream()
            .map(group ->
                List.of(
                    group.name(),
                    group.years(),
                    group.basis(),
                    Integer.toString(group.count()),
                    period(group)))
            .toList());
  }

  private String period(DestructionList.Group group) {
    return group.first().equals(group.last())
        ? Day.shown(group.first())
        : texts.get(DestructionText.FROM_TO, Day.shown(group.first()), Day.shown(group.last()));
  }

  private DossierPart text(DestructionText words, Object... arguments) {
    return new DossierPart.Text(texts.get(words, arguments));
  }
}
