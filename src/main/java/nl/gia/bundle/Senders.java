package nl.gia.bundle;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.entry.Hash;

/** Who sends, as far as it is known here: what they are called, and what they last said to have. */
final class Senders {
  private final Peers peers;
  private final Exchange.Self self;
  private final Clock clock;

  Senders(Peers peers, Exchange.Self self, Clock clock) {
    this.peers = peers;
    this.self = self;
    this.clock = clock;
  }

  /** Keeps what the sender last said to have: what the file brings, and what it builds on. */
  void heard(Header header) {
    Header.Sender sender = header.sender();
    if (sender.replica().equals(self.identity().replica())) {
      return;
    }
    // By a clock that is ahead a colleague would seem to be heard of until long after today.
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    String made = header.made().compareTo(now) > 0 ? now : header.made();
    boolean late =
        peers.heardOn(sender.replica()).map(last -> last.compareTo(made) > 0).orElse(false);
    if (late) {
      return;
    }
    Map<Hash, Long> known = new HashMap<>();
    header.needs().forEach(head -> known.put(head.hash(), head.number()));
    header.brings().forEach(bring -> known.put(bring.head(), bring.to()));
    peers.keep(
        new Peers.Peer(
            sender.replica(),
            named(sender).name(),
            sender.encryption(),
            true,
            known,
            Optional.of(made),
            header.lacks(),
            Optional.empty()));
  }

  /** A sender with what else is known of them, where the file leaves it out. */
  Header.Sender named(Header.Sender sender) {
    String name = sender.name();
    String key = sender.encryption();
    if (!name.isEmpty() && !key.isEmpty()) {
      return sender;
    }
    Optional<Peers.Peer> known = peers.find(sender.replica());
    return new Header.Sender(
        sender.replica(),
        name.isEmpty() ? known.map(Peers.Peer::name).orElse("") : name,
        key.isEmpty() ? known.map(Peers.Peer::encryption).orElse("") : key);
  }

  String called(Hash replica) {
    return replica.equals(self.identity().replica())
        ? self.name()
        : called(new Header.Sender(replica, "", ""));
  }

  String called(Header.Sender sender) {
    String name = named(sender).name();
    return name.isEmpty() ? Fingerprint.of(sender.replica()).text() : name;
  }
}
