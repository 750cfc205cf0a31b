package nl.gia.platform.task;

import nl.gia.platform.text.Text;

/** What can go wrong with what other programs do for us. */
public enum TaskText implements Text {
  NOTHING_OPENS_FOLDERS,
  NOTHING_OPENS
}
