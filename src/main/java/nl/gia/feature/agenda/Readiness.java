package nl.gia.feature.agenda;

import java.util.List;

/**
 * What to know of an edition before it goes a step further.
 *
 * @param agreed who agreed to it, the first to do so first
 * @param sections how many parts it has
 * @param withoutText how many of these have no text
 * @param undecided the headings under which different texts stand side by side
 * @param proposals how many proposals wait for a decision
 * @param remarks how many remarks are not settled
 */
record Readiness(
    List<Agreement> agreed,
    int sections,
    int withoutText,
    List<String> undecided,
    int proposals,
    int remarks) {

  /** That a person agreed to an edition, and when. */
  record Agreement(String person, String date) {}
}
