package nl.gia.feature.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.gia.bundle.BundleText;
import nl.gia.bundle.Exchange;
import nl.gia.bundle.ExchangeFolder;
import nl.gia.bundle.FolderReport;
import nl.gia.bundle.Parked;
import nl.gia.journal.Fingerprint;
import nl.gia.platform.task.Lane;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Target;

/** The folder that is shared with colleagues, and what exchanging by it came to. */
final class FolderViewModel implements AutoCloseable {
  private final Desk desk;
  private final Post post;
  private final Lane reading;
  private final ReadOnlyObjectWrapper<Optional<Path>> folder =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FolderNews>> news =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  FolderViewModel(Desk desk, Post post) {
    this.desk = desk;
    this.post = post;
    reading = desk.background().lane();
    reading.read(ExchangeText.READING, progress -> post.folder(), folder::set);
  }

  ReadOnlyObjectProperty<Optional<Path>> folder() {
    return folder.getReadOnlyProperty();
  }

  /** What came of it last; empty when nothing was exchanged yet, or it was taken back. */
  ReadOnlyObjectProperty<Optional<FolderNews>> news() {
    return news.getReadOnlyProperty();
  }

  void choose(Path chosen) {
    desk.background()
        .write(
            ExchangeText.KEEPING,
            progress -> {
              post.folder(chosen);
              return Optional.of(chosen);
            },
            folder::set);
  }

  /** Takes what is new in the folder and puts there what is new here. */
  void exchange() {
    folder
        .get()
        .ifPresent(chosen ->
            desk.background()
                .write(
                    ExchangeText.EXCHANGING,
                    progress -> post.exchange(chosen, progress),
                    this::show));
  }

  /** What exchanging came to. */
  void show(FolderNews came) {
    news.set(Optional.of(came));
  }

  /** Takes back what came in last. */
  void undo() {
    news.get()
        .ifPresent(came ->
            desk.background()
                .write(
                    ExchangeText.TAKING_BACK,
                    progress -> post.undoTakes(came.takes()),
                    done -> {
                      news.set(Optional.empty());
                      desk.notices().say(desk.texts().get(ExchangeText.TAKEN_BACK));
                    }));
  }

  void open(Arrival.Row row) {
    desk.navigator().go(new Target(row.table(), row.id()));
  }

  /** What went in and out, and all that did not, each in a sentence. */
  static List<String> sentences(FolderReport report, Texts texts) {
    List<String> all = new ArrayList<>();
    all.add(texts.get(ExchangeText.FOLDER_IN, report.changes()));
    all.add(
        report
            .sent()
            .map(sent -> texts.get(ExchangeText.FOLDER_OUT, sent.changes()))
            .orElseGet(() -> texts.get(ExchangeText.FOLDER_NOTHING_OUT)));
    report
        .sent()
        .filter(sent -> sent.contents() > 0)
        .ifPresent(sent -> all.add(texts.get(ExchangeText.FOLDER_CONTENTS, sent.contents())));
    report
        .waiting()
        .forEach(one ->
            all.add(
                texts.get(
                    ExchangeText.FOLDER_WAITING,
                    one.entries(),
                    Fingerprint.of(one.replica()).text())));
    report.taken().forEach(one -> all.addAll(outOfOrder(one, texts)));
    report
        .unread()
        .forEach(one ->
            all.add(texts.get(ExchangeText.FOLDER_UNREAD, one.file(), one.why().message(texts))));
    if (!report.arriving().isEmpty()) {
      all.add(texts.get(ExchangeText.FOLDER_ARRIVING, report.arriving().size()));
    }
    report
        .strangers()
        .forEach(card ->
            all.add(
                texts.get(ExchangeText.FOLDER_STRANGER, card.name(), ExchangeFolder.code(card))));
    if (report.open()) {
      all.add(texts.get(ExchangeText.FOLDER_OPEN));
    }
    return all;
  }

  private static List<String> outOfOrder(Exchange.Receipt file, Texts texts) {
    List<String> all = new ArrayList<>();
    file.parked().forEach(one -> all.add(parked(one, texts)));
    file.forked().forEach(name -> all.add(texts.get(BundleText.FORKED, name)));
    return all;
  }

  private static String parked(Parked one, Texts texts) {
    Text why = one.why();
    return texts.get(
        ExchangeText.FOLDER_PARKED,
        Fingerprint.of(one.replica()).text(),
        one.number(),
        texts.get(why));
  }

  @Override
  public void close() {
    reading.drop();
  }
}
