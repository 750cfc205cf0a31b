package nl.gia.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.gia.command.Asked.Arity;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.ActNames;
import nl.gia.feature.FeatureText;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Names;
import nl.gia.feature.Refusal;
import nl.gia.feature.RowsStore;
import nl.gia.feature.ValueWords;
import nl.gia.journal.HistoryLine;
import nl.gia.journal.JournalText;
import nl.gia.journal.OpenField;
import nl.gia.journal.Reading;
import nl.gia.journal.Undone;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Content;
import nl.gia.journal.entry.Value;
import nl.gia.journal.entry.Write;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** Commands on the log: undo, redo, history, conflicts, resolve. */
final class LogCommands {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));

  private LogCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("undo", CommandText.UNDO, LogCommands::undo),
        Asked.of("redo", CommandText.REDO, LogCommands::redo),
        Asked.of("history", CommandText.HISTORY, LogCommands::history)
            .taking(Word.one("KIND"), Word.one("ID"), new Word("FIELD", Arity.MAYBE)),
        Asked.of("conflicts", CommandText.CONFLICTS, LogCommands::conflicts),
        Asked.of("resolve", CommandText.RESOLVE, LogCommands::resolve)
            .taking(Word.one("ID"))
            .with(Option.of("--take", "HEAD|@FILE", CommandText.TAKE).needed()));
  }

  private static void undo(Call call) {
    call.open(open -> undone(call, open.undo(), JournalText.UNDONE));
  }

  private static void redo(Call call) {
    call.open(open -> undone(call, open.journal().redo(), JournalText.REDONE));
  }

  private static void undone(Call call, Undone undone, JournalText done) {
    if (call.json()) {
      call.document(
          Map.of(
              "act", undone.act().code(),
              "nothing", undone.nothing(),
              "kept", undone.kept().size(),
              "proposed", undone.proposed()));
      return;
    }
    String name = new ActNames(call.parts().kinds(), call.texts()).of(undone.act());
    call.print(undone.told(done, name, call.texts()));
  }

  private static void history(Call call) {
    Kind kind = call.rows().kind(call.word(0));
    call.wordMaybe(2).ifPresent(field -> requireField(kind, field));
    call.readLog((log, rows) -> {
      if (rows.row(kind.table(), call.word(1)).isEmpty()) {
        throw new UserFailure(CommandText.NO_SUCH_ROW, kind.one(), call.word(1));
      }
      List<HistoryLine> lines =
          log.history(kind.table(), call.word(1)).stream()
              .filter(line -> call.wordMaybe(2).map(line.column()::equals).orElse(true))
              .toList();
      if (call.json()) {
        call.document(lines.stream().map(line -> tree(line, rows)).toList());
      } else {
        print(call, kind, lines, rows);
      }
    });
  }

  private static void requireField(Kind kind, String field) {
    if (kind.field(field).isEmpty() && !field.equals(Write.REMOVED)) {
      throw new Refusal(
          kind,
          List.of(
              Problem.of(field, FeatureText.NO_SUCH_FIELD, field, kind.many(), kind.columns())));
    }
  }

  private static Map<String, @Nullable Object> tree(HistoryLine line, RowsStore rows) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("write", line.write().toString());
    members.put("column", line.column());
    members.put("value", given(line).map(Trees::of).orElse(null));
    members.put("author", author(line.author(), rows));
    members.put("time", Instant.ofEpochMilli(line.millis()).toString());
    members.put("act", line.act().code());
    return members;
  }

  private static Optional<Value> given(HistoryLine line) {
    return line.content() instanceof Content.Given(Value value)
        ? Optional.of(value)
        : Optional.empty();
  }

  static String author(String id, RowsStore rows) {
    return rows.row("author", id).flatMap(author -> author.text("name")).orElse(id);
  }

  private static void print(Call call, Kind kind, List<HistoryLine> lines, RowsStore rows) {
    Grid grid =
        new Grid(
            List.of(
                call.texts().get(CommandText.TIME),
                call.texts().get(CommandText.AUTHOR),
                call.texts().get(CommandText.FIELD),
                call.texts().get(CommandText.VALUE)));
    for (HistoryLine line : lines) {
      said(call, kind, line, rows)
          .ifPresent(said ->
              grid.add(
                  List.of(
                      minutes(line.millis()),
                      author(line.author(), rows),
                      said.field(),
                      said.value())));
    }
    grid.print(call);
  }

  /** A field's label and what was written there. */
  private record Said(String field, String value) {}

  /** A line in words; a place in a list has none. */
  private static Optional<Said> said(Call call, Kind kind, HistoryLine line, RowsStore rows) {
    ValueWords words = call.valueWords();
    return line.column().equals(Write.REMOVED)
        ? Optional.of(new Said("", words.ofRemoval(line.content())))
        : kind.field(line.column())
            .filter(field -> !(field.type() instanceof FieldType.Place))
            .map(field -> new Said(words.label(field), words.of(line.content(), field, rows)));
  }

  private static void conflicts(Call call) {
    call.open(open -> {
      RowsStore rows = new RowsStore(open.database().writing());
      List<OpenField> all = new Reading(open.journal()).open();
      if (call.json()) {
        call.document(all.stream().map(field -> tree(field, id -> author(id, rows))).toList());
      } else if (all.isEmpty()) {
        call.say(CommandText.NO_CONFLICTS);
      } else {
        all.forEach(field -> print(call, field, rows, id -> author(id, rows)));
      }
    });
  }

  /**
   * @param author what an author is called, by their id
   */
  static Map<String, @Nullable Object> tree(OpenField field, UnaryOperator<String> author) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("id", field.id());
    members.put("table", field.table());
    members.put("row", field.row());
    members.put("column", field.column());
    members.put("kind", field.kind().name().toLowerCase(Locale.ROOT));
    members.put("shown", Trees.of(field.shown()));
    members.put("base", Trees.of(field.base()));
    members.put("heads", field.standing().stream().map(head -> tree(head, author)).toList());
    return members;
  }

  private static Map<String, @Nullable Object> tree(
      OpenField.Standing head, UnaryOperator<String> author) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("head", head.write().toString());
    members.put("value", Trees.of(head.value()));
    members.put("author", author.apply(head.author()));
    members.put("time", Instant.ofEpochMilli(head.millis()).toString());
    return members;
  }

  /**
   * @param author what an author is called, by their id
   */
  static void print(Call call, OpenField field, RowsStore rows, UnaryOperator<String> author) {
    call.print(field.id());
    call.say(what(field.kind()));
    Grid grid =
        new Grid(
            List.of(
                " ",
                call.texts().get(CommandText.HEAD),
                call.texts().get(CommandText.AUTHOR),
                call.texts().get(CommandText.TIME),
                call.texts().get(CommandText.VALUE)));
    for (OpenField.Standing head : field.standing()) {
      grid.add(
          List.of(
              "",
              head.write().toString().replaceFirst("^(.{12}).*", "$1"),
              author.apply(head.author()),
              minutes(head.millis()),
              head.value() == null ? "" : shown(call, field, head.value(), rows)));
    }
    grid.print(call);
  }

  private static String shown(Call call, OpenField open, Value value, RowsStore rows) {
    return call.parts()
        .kinds()
        .find(open.table())
        .flatMap(kind -> kind.field(open.column()))
        .map(field -> call.valueWords().of(value, field, rows))
        .orElse(Names.plain(value));
  }

  private static CommandText what(OpenField.Kind kind) {
    return switch (kind) {
      case CONFLICT -> CommandText.KIND_CONFLICT;
      case MERGED -> CommandText.KIND_MERGED;
      case WITHHELD -> CommandText.KIND_WITHHELD;
      case REMOVAL -> CommandText.KIND_REMOVAL;
    };
  }

  static String minutes(long millis) {
    return MINUTES.format(Instant.ofEpochMilli(millis));
  }

  private static void resolve(Call call) {
    String take = call.option("--take").orElseThrow();
    String text = take.startsWith("@") ? Call.value(take) : "";
    call.open(open -> {
      OpenField field =
          new Reading(open.journal())
              .open().stream()
                  .filter(one -> one.id().equals(call.word(0)))
                  .findFirst()
                  .orElseThrow(() -> new UserFailure(CommandText.NO_SUCH_CONFLICT, call.word(0)));
      if (field.kind() == OpenField.Kind.WITHHELD) {
        throw new UserFailure(CommandText.NOT_RECEIVED, field.id());
      }
      Act act = Act.of(field.table() + ".resolve", field.row());
      if (take.startsWith("@")) {
        open.journal()
            .write(
                act,
                tx ->
                    Refusal.orRow(
                        call.rows().kind(field.table()),
                        call.rows()
                            .set(
                                tx,
                                field.table(),
                                field.row(),
                                Map.of(field.column(), text),
                                Map.of(field.column(), field.heads()))));
      } else {
        Value value = value(field, take);
        open.journal()
            .write(
                act,
                tx -> tx.set(field.table(), field.row(), field.column(), value, field.heads()));
      }
      call.say(CommandText.DONE);
    });
  }

  private static Value value(OpenField field, String head) {
    List<OpenField.Standing> found =
        field.standing().stream().filter(one -> one.write().toString().startsWith(head)).toList();
    Value value = found.size() == 1 ? found.getFirst().value() : null;
    if (value == null) {
      throw new UserFailure(CommandText.NO_SUCH_HEAD, head);
    }
    return value;
  }
}
