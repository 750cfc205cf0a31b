package nl.gia.search;

import nl.gia.platform.text.Text;

/** What search says. */
enum SearchText implements Text {
  NO_INDEX
}
