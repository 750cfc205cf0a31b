package nl.gia.feature.themes;

import java.util.Optional;

/**
 * A proposed theme as a card on the board.
 *
 * @param since since when it is in its phase, as it is stored; empty text when nobody wrote it down
 * @param supporting how many organisations give more than the middle score on average
 * @param asked how many organisations gave an opinion
 * @param decision the code of what was decided; empty text while nothing was
 */
record TopicCard(
    String id,
    String title,
    String proposer,
    TopicPhase phase,
    String since,
    int supporting,
    int asked,
    Optional<Spread> score,
    String decision) {}
