package nl.gia.feature.themes;

import java.util.EnumSet;
import java.util.Set;
import nl.gia.feature.State;

/** The phases of a proposed topic: it goes on as far as it can, and back one phase at a time. */
enum TopicPhase implements State<TopicPhase> {
  INGEDIEND(ThemesText.INGEDIEND),
  VERKENNING(ThemesText.VERKENNING),
  UITWERKING(ThemesText.UITWERKING),
  WERKGROEP(ThemesText.WERKGROEP),
  BESLUIT(ThemesText.BESLUIT);

  private final ThemesText label;

  TopicPhase(ThemesText label) {
    this.label = label;
  }

  @Override
  public ThemesText label() {
    return label;
  }

  @Override
  public Set<TopicPhase> next() {
    return switch (this) {
      case INGEDIEND -> EnumSet.complementOf(EnumSet.of(INGEDIEND));
      case VERKENNING -> EnumSet.of(INGEDIEND, UITWERKING, WERKGROEP, BESLUIT);
      case UITWERKING -> EnumSet.of(VERKENNING, WERKGROEP, BESLUIT);
      case WERKGROEP -> EnumSet.of(UITWERKING, BESLUIT);
      case BESLUIT -> EnumSet.of(WERKGROEP);
    };
  }
}
