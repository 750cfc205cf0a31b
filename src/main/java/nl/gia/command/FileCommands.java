package nl.gia.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.OpenDatabase;
import nl.gia.journal.Checkup;
import nl.gia.journal.Contents;
import nl.gia.journal.Dump;
import nl.gia.journal.Scrubbing;
import nl.gia.journal.State;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.db.Database;
import nl.gia.platform.db.DatabaseText;
import nl.gia.platform.json.Json;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** Commands on the file: new, check, rebuild, dump, state, backup, restore. */
final class FileCommands {
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private FileCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("new", CommandText.NEW, FileCommands::make)
            .with(
                Option.flag("--example", CommandText.EXAMPLE),
                Option.flag("--empty", CommandText.EMPTY)),
        Asked.of("check", CommandText.CHECK, FileCommands::check),
        Asked.of("rebuild", CommandText.REBUILD, FileCommands::rebuild),
        Asked.of("dump", CommandText.DUMP, FileCommands::dump),
        Asked.of("state", CommandText.STATE, FileCommands::state),
        Asked.of("backup", CommandText.BACKUP, FileCommands::backup).taking(Word.one("FILE")),
        Asked.of("restore", CommandText.RESTORE, FileCommands::restore).taking(Word.one("FILE")));
  }

  private static void make(Call call) {
    call.refuseAsOf();
    boolean empty = call.has("--empty");
    boolean example = call.has("--example");
    if (empty && example) {
      throw new UsageFault(CommandText.EXAMPLE_OR_EMPTY);
    }
    Parts.Contents contents = call.parts().contents();
    OpenDatabase.Content content = example ? contents.example() : contents.starter();
    create(call.world(), call.file(), empty ? OpenDatabase.Content.NONE : content);
    if (call.json()) {
      call.document(Map.of("database", call.file().toString()));
    } else {
      call.say(CommandText.MADE, call.file());
    }
  }

  static void create(World world, Path file, OpenDatabase.Content content) {
    OpenDatabase.create(file, content, world.surroundings()).close();
  }

  private static void check(Call call) {
    call.open(open -> {
      List<Checkup.Damage> damage = new Checkup(open.journal()).check(open.scratch());
      Contents contents = new Contents(open.journal());
      List<Hash> missing = contents.missing();
      if (call.json()) {
        call.document(
            Map.of(
                "sound",
                damage.isEmpty(),
                "damage",
                damage.stream()
                    .map(one -> Map.of("kind", one.kind().name(), "where", one.where()))
                    .toList(),
                "missing",
                missing.stream()
                    .map(hash -> Map.of("hash", hash.hex(), "title", contents.called(hash)))
                    .toList()));
      } else if (damage.isEmpty()) {
        call.say(CommandText.SOUND);
      }
      if (!call.json()) {
        missing.forEach(hash -> call.say(CommandText.CONTENT_MISSING, contents.called(hash)));
      }
      damage.forEach(one -> call.warn(call.texts().get(damage(one.kind()), one.where())));
      if (!damage.isEmpty()) {
        throw new AlreadySaid();
      }
    });
  }

  private static CommandText damage(Checkup.Kind kind) {
    return switch (kind) {
      case FILE -> CommandText.DAMAGE_FILE;
      case HASH -> CommandText.DAMAGE_HASH;
      case SIGNATURE -> CommandText.DAMAGE_SIGNATURE;
      case TABLE -> CommandText.DAMAGE_TABLE;
      case CONTENT -> CommandText.DAMAGE_CONTENT;
    };
  }

  private static void rebuild(Call call) {
    call.open(open -> {
      new Checkup(open.journal()).rebuild();
      done(call, CommandText.REBUILT);
    });
  }

  private static void done(Call call, CommandText text, Object... arguments) {
    if (call.json()) {
      call.document(Map.of("done", true));
    } else {
      call.say(text, arguments);
    }
  }

  private static void dump(Call call) {
    call.read(database -> call.print(database.<String>read(Dump::text)));
  }

  private static void state(Call call) {
    State state = call.state();
    if (call.json()) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      members.put("state", state.code());
      members.put("vector", Json.parse(state.vector()));
      call.document(members);
    } else {
      call.print(state.code());
    }
  }

  private static void backup(Call call) {
    call.refuseAsOf();
    Path copy = Path.of(call.word(0));
    try (Database database = Database.open(call.file())) {
      database.copyTo(copy);
      Scrubbing.note(database, copy);
    }
    done(call, CommandText.BACKED_UP, copy);
  }

  private static void restore(Call call) {
    call.refuseAsOf();
    Path backup = Path.of(call.word(0));
    Path file = call.file();
    Path fresh = file.resolveSibling(file.getFileName() + ".terug");
    try (Database database = Database.open(backup)) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.deleteIfExists(fresh);
      database.copyTo(fresh);
      Optional<Path> before = aside(call, file);
      Files.move(fresh, file);
      before.ifPresent(former -> Scrubbing.goOn(file, former));
    } catch (IOException e) {
      UserFailure failure = new UserFailure(DatabaseText.NOT_WRITABLE, file);
      failure.initCause(e);
      throw failure;
    }
    done(call, CommandText.RESTORED, file);
  }

  /** What was there is kept under another name, with the files that SQLite keeps beside it. */
  private static Optional<Path> aside(Call call, Path file) throws IOException {
    String now =
        SECONDS.format(
            LocalDateTime.ofInstant(call.world().clock().instant(), ZoneId.of("Europe/Amsterdam")));
    Path before = file.resolveSibling(file.getFileName() + ".voor-" + now);
    for (String end : List.of("", "-wal", "-shm")) {
      Path part = file.resolveSibling(file.getFileName() + end);
      if (Files.exists(part)) {
        Files.move(part, before.resolveSibling(before.getFileName() + end));
      }
    }
    return Optional.of(before).filter(Files::exists);
  }
}
