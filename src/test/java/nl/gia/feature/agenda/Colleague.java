package nl.gia.feature.agenda;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import nl.gia.PassingTime;
import nl.gia.feature.Witness;
import nl.gia.journal.Journal;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Hash;
import nl.gia.journal.entry.Hasher;
import nl.gia.journal.entry.Value;
import nl.gia.platform.db.Database;

/** A secretary with a database, for tests in which two of them exchange their work. */
final class Colleague extends Witness implements AutoCloseable {
  final Hash replica;
  final Database database;
  final Journal journal;
  final AgendaParts parts;
  final PassingTime time;

  private Colleague(Database database, String name, PassingTime time) {
    this.database = database;
    this.time = time;
    replica = new Hasher().of(name.getBytes(StandardCharsets.UTF_8));
    journal = new Journal(database, new Journal.Writer(replica, name), time, new SecureRandom());
    parts = AgendaParts.of(journal, database, time);
  }

  static Colleague starts(Path folder, String name) {
    Colleague colleague =
        new Colleague(
            Database.create(folder.resolve(name + ".gia")),
            name,
            new PassingTime("2008-09-11T12:00:00Z"));
    colleague.journal.write(
        Act.of("test"),
        tx -> {
          tx.bring("author", name);
          tx.set("author", name, "name", Value.of(name));
        });
    return colleague;
  }

  /** The same secretary after the program, or the computer, came to an end at once. */
  Colleague afterAKill(String name) {
    database.close();
    return new Colleague(Database.open(database.file()), name, time);
  }

  AgendaViewModel screen() {
    return new AgendaViewModel(background, parts);
  }

  /** Takes all that the other has. */
  void take(Colleague other) {
    journal.take(
        other.replica,
        "test",
        taking -> other.journal.log().entriesBeyond(Map.of()).forEach(taking::entry));
  }

  /** Begins an edition with one section of the shared vision that holds this text. */
  String sectionWith(String text) {
    String edition = parts.editions().begin("GIA");
    return section(edition, "Visie", text);
  }

  String section(String edition, String heading, String text) {
    String section = parts.editions().addSection(edition, Optional.empty(), heading);
    write(section, text);
    return section;
  }

  String theme(String name) {
    String[] id = new String[1];
    journal.write(
        Act.of("test"),
        tx -> {
          id[0] = tx.create("theme");
          tx.set("theme", id[0], "name", Value.of(name));
        });
    return id[0];
  }

  void write(String section, String text) {
    journal.write(Act.of("test"), tx -> tx.set("section", section, "body", Value.of(text)));
  }

  SectionState state(String section) {
    return parts.reader().section(section).orElseThrow();
  }

  String body(String section) {
    return state(section).section().body();
  }

  @Override
  public void close() {
    database.close();
  }
}
