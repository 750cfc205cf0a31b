package nl.gia.feature.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.gia.PassingTime;
import nl.gia.feature.Draft;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Witness;
import nl.gia.feature.agenda.AgendaFeature;
import nl.gia.feature.municipalities.MunicipalitiesFeature;
import nl.gia.feature.workgroup.WorkgroupFeature;
import nl.gia.journal.Contents;
import nl.gia.journal.LogReader;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Texts;

/** A secretary with a file of their own and a desk, at which all work is done at once. */
final class Secretary extends Witness implements AutoCloseable {
  final OpenDatabase open;
  final Kinds kinds =
      new Kinds(List.of(new WorkgroupFeature(), new AgendaFeature(), new MunicipalitiesFeature()));
  final Path folder;
  final PassingTime time = new PassingTime("2010-06-01T09:00:00Z");

  Secretary(Path folder, String name) {
    this(folder, name, new OpenDatabase.Content(Optional.of(LogReader.AGENDA), _ -> {}));
  }

  /**
   * @param content what the file starts with
   */
  Secretary(Path folder, String name, OpenDatabase.Content content) {
    this.folder = folder;
    byte[] seed = name.getBytes(StandardCharsets.UTF_8);
    open =
        OpenDatabase.create(
            folder.resolve(name + ".db"),
            content,
            new OpenDatabase.Surroundings(
                folder.resolve(name), name, time, new SecureRandom(seed)));
  }

  ExchangeViewModel files(Texts texts) {
    return new ExchangeViewModel(desk(texts), new Post(open, kinds), open.journal());
  }

  FolderViewModel folder(Texts texts) {
    return new FolderViewModel(desk(texts), new Post(open, kinds));
  }

  DecisionViewModel decisions(Texts texts) {
    return new DecisionViewModel(desk(texts), new Matters(open, kinds), open.journal());
  }

  /** Keeps a document with this content. */
  Hash keep(String title, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Hash hash = new Hasher().of(bytes);
    open.journal()
        .write(
            Act.of("document.add"),
            tx -> {
              String id = tx.create("document");
              tx.set("document", id, "title", Value.of(title));
              tx.set("document", id, "hash", Value.of(hash.hex()));
              tx.keep(new Contents.Coming(title, hash, () -> new ByteArrayInputStream(bytes)));
            });
    return hash;
  }

  String add(String table, Map<String, String> typed) {
    AtomicReference<String> row = new AtomicReference<>("");
    open.journal()
        .write(
            Act.of(table + ".add"),
            tx -> row.set(Outcome.orFailure(new Rows(kinds).add(tx, table, typed))));
    return row.get();
  }

  void set(String table, String row, String column, String typed) {
    open.journal()
        .write(
            Act.of(table + ".set", row),
            tx -> Outcome.orFailure(new Rows(kinds).set(tx, table, row, Map.of(column, typed))));
  }

  void remove(String table, String row) {
    open.journal().write(Act.of(table + ".remove", row), tx -> tx.remove(table, row));
  }

  /** The text that a field holds; empty when the row is not there. */
  String get(String table, String row, String column) {
    return open.database()
        .read(tables -> new RowsStore(tables).row(table, row))
        .filter(draft -> !draft.removed())
        .flatMap((Draft draft) -> draft.text(column))
        .orElse("");
  }

  List<Draft> all(String table) {
    return open.database().<List<Draft>>read(tables -> new RowsStore(tables).all(table));
  }

  /** Makes a file with everything, as the window does. */
  Path file(String name) {
    Path file = folder.resolve(name);
    files(new Texts(Texts.DUTCH)).make(file);
    return file;
  }

  /** Exchanges by a folder. */
  FolderNews exchange(Path shared) {
    return new Post(open, kinds).exchange(shared, Progress.UNWATCHED);
  }

  /** Takes all of a colleague's work, whose code is trusted. */
  void take(Secretary other) {
    ExchangeViewModel files = files(new Texts(Texts.DUTCH));
    files.look(List.of(other.file("from.gia.json")));
    files.take();
  }

  @Override
  public void close() {
    open.close();
  }
}
