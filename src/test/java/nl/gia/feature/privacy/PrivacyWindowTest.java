package nl.gia.feature.privacy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import nl.gia.bundle.PeerStore;
import nl.gia.bundle.Peers;
import nl.gia.feature.OfficeWindowTest;
import nl.gia.journal.Scrubbing;
import nl.gia.journal.entry.Hash;

/** A test of what persons can ask, in an office that knows how far that reaches. */
abstract class PrivacyWindowTest extends OfficeWindowTest {
  final Scrubbing scrubbing =
      new Scrubbing(office.space.journal(), office.folder.resolve("states"));
  final PeerStore peers = new PeerStore(office.space.database());
  final Reach reach = new Reach(office.space, peers, scrubbing, Optional.empty());

  PrivacyWindowTest(boolean example) {
    super(example);
  }

  /** Meets a colleague of whom this is known to be there. */
  final void meet(Hash replica, String name, Map<Hash, Long> known) {
    peers.keep(new Peers.Peer(replica, name, "", true, known, Optional.empty()));
  }

  /** All words that are seen. */
  final Set<String> words() {
    Set<String> words = new TreeSet<>();
    lookup((Node node) -> node instanceof Labeled).queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .forEach(words::add);
    return words;
  }
}
