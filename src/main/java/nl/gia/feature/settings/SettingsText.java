package nl.gia.feature.settings;

import nl.gia.platform.text.Text;

/** Words of the settings. */
public enum SettingsText implements Text {
  AUTHOR,
  AUTHORS,
  NAME
}
