package nl.gia.feature.forms;

import nl.gia.text.Markup;

/** Agenda text as a spreadsheet shows it: without its markup. */
final class Shown {
  private Shown() {}

  static String plain(String marked) {
    return Markup.parse(marked).toShown().drawn();
  }
}
