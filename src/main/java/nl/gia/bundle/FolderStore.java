package nl.gia.bundle;

import static nl.gia.db.Tables.LOCAL_FOLDER_FILE;
import static nl.gia.db.Tables.LOCAL_SETTING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gia.db.tables.records.LocalFolderFileRecord;
import nl.gia.db.tables.records.LocalSettingRecord;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.Database;
import nl.gia.platform.json.CanonicalJson;
import nl.gia.platform.json.Json;

/** What this copy remembers of the files in folders of exchange. */
public final class FolderStore {
  /**
   * A file that was read.
   *
   * @param made when, by its sender's word
   * @param receivers for whom a file of our own was sealed
   * @param superseded whether a later file of our own holds all that is in this one
   */
  record Seen(
      String name,
      long size,
      long modified,
      Hash hash,
      Hash sender,
      String made,
      List<Header.Bring> brings,
      String receivers,
      boolean superseded) {
    Seen {
      brings = List.copyOf(brings);
    }

    /** A file of another with this header. */
    static Seen of(Hash hash, Header header) {
      return new Seen(
          "", 0, 0, hash, header.sender().replica(), header.made(), header.brings(), "", false);
    }

    /** The same content under another name. */
    Seen called(String other, long itsSize, long itsModified) {
      return new Seen(
          other, itsSize, itsModified, hash, sender, made, brings, receivers, superseded);
    }

    Seen asSuperseded() {
      return new Seen(name, size, modified, hash, sender, made, brings, receivers, true);
    }
  }

  private static final String FOLDER = "exchange/folder";
  private static final String ERASURES = "folder-erasures ";

  private final Database database;

  public FolderStore(Database database) {
    this.database = database;
  }

  /** The folder that is shared with colleagues, once somebody chose it. */
  public Optional<Path> folder() {
    return database.read(rows ->
        rows.selectFrom(LOCAL_SETTING)
            .where(LOCAL_SETTING.NAME.eq(FOLDER))
            .fetchOptional(setting -> Path.of(setting.getValue())));
  }

  /** Chooses the folder that is shared with colleagues. */
  public void folder(Path chosen) {
    synchronized (database) {
      LocalSettingRecord setting = database.writing().newRecord(LOCAL_SETTING);
      setting.setName(FOLDER);
      setting.setValue(chosen.toString());
      setting.merge();
    }
  }

  /** How much was erased when our own files in the folder were last written anew. */
  long erasures(String folder) {
    return database
        .<Optional<String>>read(rows ->
            rows.selectFrom(LOCAL_SETTING)
                .where(LOCAL_SETTING.NAME.eq(ERASURES + folder))
                .fetchOptional(LOCAL_SETTING.VALUE))
        .map(Long::valueOf)
        .orElse(0L);
  }

  void erasures(String folder, long count) {
    synchronized (database) {
      LocalSettingRecord setting = database.writing().newRecord(LOCAL_SETTING);
      setting.setName(ERASURES + folder);
      setting.setValue(Long.toString(count));
      setting.merge();
    }
  }

  List<Seen> in(String folder) {
    return database.read(rows ->
        rows.selectFrom(LOCAL_FOLDER_FILE)
            .where(LOCAL_FOLDER_FILE.FOLDER.eq(folder))
            .orderBy(LOCAL_FOLDER_FILE.NAME)
            .fetch(FolderStore::seen));
  }

  /** The files of all other folders, in which the same may lie. */
  List<Seen> elsewhere(String folder) {
    return database.read(rows ->
        rows.selectFrom(LOCAL_FOLDER_FILE)
            .where(LOCAL_FOLDER_FILE.FOLDER.ne(folder))
            .fetch(FolderStore::seen));
  }

  void keep(String folder, Seen seen) {
    synchronized (database) {
      LocalFolderFileRecord kept = database.writing().newRecord(LOCAL_FOLDER_FILE);
      kept.setFolder(folder);
      kept.setName(seen.name());
      kept.setSize(seen.size());
      kept.setModified(seen.modified());
      kept.setHash(seen.hash().bytes());
      kept.setSender(seen.sender().bytes());
      kept.setMade(seen.made());
      kept.setBrings(CanonicalJson.of(brings(seen)));
      kept.setReceivers(seen.receivers());
      kept.setSuperseded(seen.superseded() ? 1L : 0L);
      kept.merge();
    }
  }

  void forget(String folder, String name) {
    synchronized (database) {
      database
          .writing()
          .deleteFrom(LOCAL_FOLDER_FILE)
          .where(LOCAL_FOLDER_FILE.FOLDER.eq(folder))
          .and(LOCAL_FOLDER_FILE.NAME.eq(name))
          .execute();
    }
  }

  private static List<Object> brings(Seen seen) {
    List<Object> all = new ArrayList<>();
    for (Header.Bring bring : seen.brings()) {
      all.add(List.of(bring.replica().hex(), bring.from(), bring.to(), bring.head().hex()));
    }
    return all;
  }

  private static List<Header.Bring> brings(String json) {
    List<Header.Bring> brings = new ArrayList<>();
    if (Json.parse(json) instanceof List<?> all) {
      for (Object one : all) {
        if (one instanceof List<?> bring
            && bring.size() == 4
            && bring.get(1) instanceof Long from
            && bring.get(2) instanceof Long to) {
          brings.add(
              new Header.Bring(
                  Hash.parse(String.valueOf(bring.get(0))),
                  from,
                  to,
                  Hash.parse(String.valueOf(bring.get(3)))));
        }
      }
    }
    return brings;
  }

  private static Seen seen(LocalFolderFileRecord kept) {
    return new Seen(
        kept.getName(),
        kept.getSize(),
        kept.getModified(),
        Hash.of(kept.getHash()),
        Hash.of(kept.getSender()),
        kept.getMade(),
        brings(kept.getBrings()),
        kept.getReceivers(),
        Long.valueOf(1).equals(kept.getSuperseded()));
  }
}
