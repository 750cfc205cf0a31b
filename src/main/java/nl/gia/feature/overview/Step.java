package nl.gia.feature.overview;

import nl.gia.platform.ui.Target;

/** What to do first in a file that holds nothing of this yet, and where. */
record Step(String words, Target target) {}
