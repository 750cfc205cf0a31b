package nl.gia.bundle;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gia.journal.Contents;
import nl.gia.journal.LogReader;
import nl.gia.journal.Redaction;
import nl.gia.journal.entry.Entry;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Salts;
import nl.gia.journal.entry.Value;
import nl.gia.journal.merge.Vector;
import nl.gia.platform.db.Database;
import nl.gia.platform.task.Progress;

/** What goes into a bundle: what its receiver lacks by their own last word, or everything. */
final class Outgoing {
  private static final int BATCH = 200;

  private final LogReader log;
  private final Parcel parcel;
  private final Redaction redaction;
  private final Vector known;
  private final Set<Hash> contents = new TreeSet<>();

  Outgoing(LogReader log, Parcel parcel) {
    this.log = log;
    this.parcel = parcel;
    this.redaction = log.without(parcel.without());
    known = parcel.known();
  }

  BundleContent content(Header.Sender sender, String made, Progress progress) {
    Iterable<Entry> entries = log.entriesBeyond(known);
    Header header = header(sender, made);
    long all = header.brings().stream().mapToLong(bring -> bring.to() - bring.from() + 1).sum();
    return new BundleContent(
        header,
        () -> permitted(entries.iterator(), all, progress),
        this::fills,
        log.signaturesBeyond(known).stream()
            .map(s -> new HeadSignature(s.replica(), s.number(), s.hash(), s.date(), s.signature()))
            .toList());
  }

  private Header header(Header.Sender sender, String made) {
    List<Header.Bring> brings = new ArrayList<>();
    List<Header.Head> needs = new ArrayList<>();
    Set<Hash> named = new TreeSet<>(Set.of(sender.replica()));
    for (LogReader.Part part : log.parts(known)) {
      LogReader.Chain chain = part.chain();
      named.add(chain.replica());
      part.last().ifPresent(last -> needs.add(new Header.Head(chain.replica(), part.had(), last)));
      if (part.had() < chain.last()) {
        brings.add(new Header.Bring(chain.replica(), part.had() + 1, chain.last(), chain.head()));
      }
    }
    named.addAll(log.succeeded());
    Map<Hash, String> keys = new TreeMap<>();
    log.keys().forEach(key -> keys.put(key.getKey(), Salts.base64(key.getValue())));
    List<Header.ReplicaKey> replicas =
        named.stream()
            .filter(keys::containsKey)
            .map(replica ->
                new Header.ReplicaKey(replica, Objects.requireNonNull(keys.get(replica))))
            .toList();
    return new Header(
        Database.SCHEMA, log.database(), made, sender, replicas, needs, lacks(), brings);
  }

  /** Our own gaps, so that others know what to fill once we may have it. */
  private List<Header.Lack> lacks() {
    List<Header.Lack> lacks = new ArrayList<>();
    for (LogReader.Place place : log.lacking()) {
      Header.Lack alone = new Header.Lack(place.replica(), place.number(), place.number());
      if (!lacks.isEmpty() && lacks.getLast().reaches(alone)) {
        alone = new Header.Lack(place.replica(), lacks.removeLast().from(), place.number());
      }
      lacks.add(alone);
    }
    return lacks;
  }

  /** The values that the receiver said to lack and now may have. */
  private Iterator<Fill> fills() {
    return parcel.lacks().stream()
        .flatMap(this::range)
        .flatMap(entry -> fill(entry).stream())
        .iterator();
  }

  private Stream<Entry> range(Header.Lack lack) {
    long last =
        log.heads().stream()
            .filter(chain -> chain.replica().equals(lack.replica()))
            .mapToLong(LogReader.Chain::last)
            .max()
            .orElse(0);
    long to = Math.min(lack.to(), last);
    return Stream.iterate(lack.from(), from -> from <= to, from -> from + BATCH)
        .flatMap(
            from -> log.entries(lack.replica(), from, Math.min(to, from + BATCH - 1)).stream());
  }

  private Optional<Fill> fill(Entry entry) {
    SortedMap<Integer, Value> shown = redaction.shown(entry);
    noted(redaction.apply(entry));
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fill(entry.hash(), redaction.salts(entry, shown.keySet()), shown));
  }

  /** The contents that the values name which went in; complete once the bundle is written. */
  Set<Hash> contents() {
    return contents;
  }

  private Entry noted(Entry shown) {
    contents.addAll(Contents.namedBy(shown));
    return shown;
  }

  private Iterator<Entry> permitted(Iterator<Entry> entries, long all, Progress progress) {
    return new Iterator<>() {
      private long count;

      @Override
      public boolean hasNext() {
        return entries.hasNext();
      }

      @Override
      public Entry next() {
        progress.check();
        progress.at(Math.min(1, (double) ++count / all));
        return noted(redaction.apply(entries.next()));
      }
    };
  }
}
