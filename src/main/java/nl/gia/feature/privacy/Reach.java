package nl.gia.feature.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gia.bundle.Peers;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Scrubbing;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.merge.FieldMerge;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/**
 * How far an erasure has come: which colleagues have it, and which copies it did not reach.
 *
 * @param open the file that is worked in, with what lies beside it; empty where there is none
 */
record Reach(Workspace space, Peers peers, Scrubbing scrubbing, Optional<OpenDatabase> open) {
  private static final String ERASE = ".erase";

  /** Colleagues of whom nothing shows yet that they have all erasures of a row. */
  List<String> waitingFor(String row) {
    List<Hash> erasures = erasures(row);
    return peers.all().stream()
        .filter(peer -> peer.revokedAt().isEmpty())
        .filter(peer ->
            !erasures.stream().allMatch(one -> space.journal().log().saw(peer.known(), one)))
        .map(Peers.Peer::name)
        .sorted()
        .toList();
  }

  /** Whether the personal columns of a row were erased. */
  boolean isErased(String table, String row) {
    return space
        .database()
        .read(tables ->
            new PrivacyStore(tables)
                .personal(table).stream()
                    .anyMatch(column ->
                        new RowsStore(tables)
                            .row(table, row)
                            .flatMap(found -> found.text(column))
                            .filter(FieldMerge.BLANK::equals)
                            .isPresent()));
  }

  /** All colleagues of whom this copy knows, and whose key stands. */
  List<String> colleagues() {
    return peers.all().stream()
        .filter(peer -> peer.revokedAt().isEmpty())
        .map(Peers.Peer::name)
        .sorted()
        .toList();
  }

  /** Backups that were made here, and the shared folder, as far as they still hold it. */
  List<Path> unreached() {
    return Stream.concat(
            scrubbing.unreached().stream(),
            open.flatMap(file -> file.exchangeFolder().stale()).stream())
        .toList();
  }

  /** How many files lie here unread, as their senders are not trusted. */
  int unread() {
    return open.map(file -> file.exchange().kept().size()).orElse(0);
  }

  /** Throws these files away; their senders can send them again. */
  void dropUnread() {
    open.map(OpenDatabase::exchange)
        .ifPresent(exchange -> exchange.kept().forEach(exchange::forget));
  }

  /**
   * Brings the erasure to the shared folder, where there is one: our own files are written anew. A
   * folder that is not there now gets it at the next exchange.
   */
  void spread(Progress progress) {
    open.ifPresent(file ->
        file.exchangeFolder()
            .stale()
            .ifPresent(folder -> {
              try {
                file.exchangeFolder().rewrite(folder, progress);
              } catch (UserFailure _) {
                // It stays on the list of what was not reached.
              }
            }));
  }

  private List<Hash> erasures(String row) {
    List<Hash> found = new ArrayList<>();
    for (Entry entry : space.journal().log().entriesBeyond(Map.of())) {
      if (entry.act().code().endsWith(ERASE) && entry.act().rows().contains(row)) {
        found.add(entry.hash());
      }
    }
    return found;
  }
}
