package nl.gia.feature.themes;

import nl.gia.platform.text.Text;

/** Words of themes and proposed topics. */
public enum ThemesText implements Text {
  THEME,
  THEMES,
  TOPIC,
  TOPICS,
  NAME,
  POSITION,
  INTRODUCED_IN,
  TITLE,
  MOTIVATION,
  PROPOSED_BY,
  PROPOSED_ON,
  PHASE,
  INGEDIEND,
  VERKENNING,
  UITWERKING,
  WERKGROEP,
  BESLUIT,
  DECISION,
  OPGENOMEN,
  AFGEWEZEN,
  AANGEHOUDEN,
  DECIDED_ON,
  DECISION_REASON,
  OPENS_THEME,
  DECISION_IN_PHASE,
  DECIDED_WITHOUT_DECISION,
  ONLY_ADOPTED_OPENS
}
