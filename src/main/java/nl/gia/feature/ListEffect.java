package nl.gia.feature;

/** What becomes of a line of a list; of a line about several rows, what is most. */
enum ListEffect {
  SAME,
  CHANGED,
  NEW
}
