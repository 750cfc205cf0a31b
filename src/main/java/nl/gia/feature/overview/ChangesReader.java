package nl.gia.feature.overview;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gia.feature.ActNames;
import nl.gia.feature.Draft;
import nl.gia.feature.Names;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Deeds;
import nl.gia.journal.Deeds.Deed;
import nl.gia.journal.merge.RowKey;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Day;

/** Reads what was done since a visit, in the words of one language. */
final class ChangesReader {
  /** One who types saves often, and that becomes one line. */
  private static final int DEEDS_PER_LINE = 8;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Workspace space;
  private final Visit before;
  private final Texts texts;
  private final Links links;
  private final ActNames acts;

  ChangesReader(Workspace space, Visit before, Texts texts, Links links) {
    this.space = space;
    this.before = before;
    this.texts = texts;
    this.links = links;
    acts = new ActNames(space.kinds(), texts);
  }

  ChangeList read(RowsStore rows, int most) {
    List<Deed> deeds = new Deeds(space.journal()).beyond(before.point(), most * DEEDS_PER_LINE + 1);
    List<Change> lines = new ArrayList<>();
    deeds.stream()
        .filter(deed -> !deed.rows().isEmpty())
        .sorted(Comparator.comparingLong(Deed::millis).reversed())
        .map(deed -> change(deed, rows))
        .filter(change -> lines.isEmpty() || !change.goesOn(lines.getLast()))
        .forEach(lines::add);
    boolean more = lines.size() > most || deeds.size() > most * DEEDS_PER_LINE;
    return new ChangeList(
        before
            .at()
            .map(this::local)
            .map(at ->
                texts.get(OverviewText.CHANGES_SINCE, Day.shown(at.toLocalDate()), TIME.format(at)))
            .orElseGet(() -> texts.get(OverviewText.CHANGES)),
        lines.subList(0, Math.min(most, lines.size())),
        more);
  }

  private Change change(Deed deed, RowsStore rows) {
    ZonedDateTime at = local(Instant.ofEpochMilli(deed.millis()));
    RowKey about = about(deed);
    Optional<Draft> row = rows.row(about.table(), about.row());
    return new Change(
        day(at),
        TIME.format(at),
        rows.row("author", deed.author())
            .flatMap(author -> author.text("name"))
            .orElseGet(() -> texts.get(OverviewText.SOMEBODY)),
        what(deed, about),
        row.map(one -> Brief.of(new Names(space.kinds()).of(about.table(), one, rows))).orElse(""),
        row.flatMap(one -> links.to(about.table(), one, rows)));
  }

  private String day(ZonedDateTime at) {
    return at.toLocalDate().equals(local(space.clock().instant()).toLocalDate())
        ? texts.get(OverviewText.TODAY)
        : Day.shown(at.toLocalDate());
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(space.clock().getZone());
  }

  /** The row that the act names, or else the first that it wrote. */
  private static RowKey about(Deed deed) {
    return deed.rows().stream()
        .filter(row -> deed.act().rows().contains(row.row()))
        .findFirst()
        .orElse(deed.rows().getFirst());
  }

  private String what(Deed deed, RowKey about) {
    String words =
        acts.knows(deed.act())
            ? acts.of(deed.act())
            : space
                .kinds()
                .find(about.table())
                .map(kind -> texts.get(OverviewText.CHANGED, kind.one()))
                .orElseGet(() -> acts.of(deed.act()));
    return deed.undone() ? texts.get(OverviewText.UNDONE, words) : words;
  }
}
