package nl.gia.command;

import static nl.gia.command.Asked.Arity.ANY;
import static nl.gia.command.Asked.Arity.SOME;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.gia.command.Asked.Word;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Joining;
import nl.gia.feature.Kind;
import nl.gia.feature.Outcome;
import nl.gia.feature.Refusal;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.ValueWords;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.UserFailure;

/** Commands on rows: list, show, add, set, remove, revive, join. */
final class RowCommands {
  private static final Word KIND = Word.one("KIND");
  private static final Word ID = Word.one("ID");

  /** An edit within an act. */
  @FunctionalInterface
  private interface Edit {
    Outcome apply(Rows rows, Tx tx);
  }

  private RowCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("list", CommandText.LIST, RowCommands::list)
            .taking(KIND, new Word("FIELD=VALUE", ANY)),
        Asked.of("show", CommandText.SHOW, RowCommands::show).taking(KIND, ID),
        Asked.of("add", CommandText.ADD, RowCommands::add)
            .taking(KIND, new Word("FIELD=VALUE", ANY)),
        Asked.of("set", CommandText.SET, RowCommands::set)
            .taking(KIND, ID, new Word("FIELD=VALUE", SOME)),
        Asked.of("remove", CommandText.REMOVE, RowCommands::remove).taking(KIND, ID),
        Asked.of("revive", CommandText.REVIVE, RowCommands::revive).taking(KIND, ID),
        Asked.of("join", CommandText.JOIN, RowCommands::join).taking(KIND, ID, Word.one("INTO")));
  }

  private static void list(Call call) {
    Kind kind = call.rows().kind(call.word(0));
    Map<String, String> asked = call.fields(call.words(1));
    call.read(database -> {
      List<Draft> found = database.read(rows -> find(call, kind, asked, new RowsStore(rows)));
      if (call.json()) {
        call.document(found.stream().map(row -> Trees.row(kind, row)).toList());
      } else {
        database.<Boolean>read(rows -> print(call, kind, found, new RowsStore(rows)));
      }
    });
  }

  private static List<Draft> find(Call call, Kind kind, Map<String, String> asked, RowsStore rows) {
    boolean doubles = asked.containsKey("id") || asked.containsKey("merged_into");
    List<Draft> found = doubles ? rows.all(kind.table()) : rows.standing(kind.table());
    for (Map.Entry<String, String> one : asked.entrySet()) {
      String column = one.getKey();
      if (column.equals("id")) {
        found = found.stream().filter(row -> row.row().equals(one.getValue())).toList();
        continue;
      }
      Value value = call.rows().value(rows, kind.table(), column, one.getValue());
      found = found.stream().filter(row -> row.value(column).equals(value)).toList();
    }
    return inOrder(kind, found);
  }

  private static List<Draft> inOrder(Kind kind, List<Draft> rows) {
    return kind.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Place)
        .map(Field::column)
        .findFirst()
        .map(column ->
            rows.stream()
                .sorted(java.util.Comparator.comparing(row -> row.text(column).orElse("")))
                .toList())
        .orElse(rows);
  }

  private static boolean print(Call call, Kind kind, List<Draft> found, RowsStore rows) {
    if (found.isEmpty()) {
      call.say(CommandText.NO_ROWS);
      return true;
    }
    List<Field> shown =
        kind.fields().stream()
            .filter(field -> !(field.type() instanceof FieldType.Place))
            .filter(field -> found.stream().anyMatch(row -> !row.blank(field.column())))
            .toList();
    List<String> headings = new ArrayList<>(List.of("id"));
    shown.forEach(field -> headings.add(call.texts().get(field.label())));
    ValueWords words = call.valueWords();
    Grid grid = new Grid(headings);
    for (Draft row : found) {
      List<String> cells = new ArrayList<>(List.of(row.row()));
      shown.forEach(field -> cells.add(words.shown(row.value(field.column()), field, rows)));
      grid.add(cells);
    }
    grid.print(call);
    return true;
  }

  private static void show(Call call) {
    Kind kind = call.rows().kind(call.word(0));
    call.read(database -> {
      Draft row =
          database
              .read(rows -> new RowsStore(rows).row(kind.table(), call.word(1)))
              .filter(found -> !found.removed())
              .orElseThrow(
                  () -> new UserFailure(CommandText.NO_SUCH_ROW, kind.one(), call.word(1)));
      if (call.json()) {
        call.document(Trees.row(kind, row));
      } else {
        database.<Boolean>read(rows -> print(call, kind, row, new RowsStore(rows)));
      }
    });
  }

  private static boolean print(Call call, Kind kind, Draft row, RowsStore rows) {
    ValueWords words = call.valueWords();
    call.print("id: " + row.row());
    for (Field field : kind.fields()) {
      String label = call.texts().get(field.label());
      call.print(label + ": " + words.shown(row.value(field.column()), field, rows));
    }
    return true;
  }

  private static void add(Call call) {
    String table = call.word(0);
    Map<String, String> fields = call.fields(call.words(1));
    edit(call, "add", List.of(), (rows, tx) -> rows.add(tx, table, fields));
  }

  private static void set(Call call) {
    Map<String, String> fields = call.fields(call.words(2));
    String id = call.word(1);
    edit(call, "set", List.of(id), (rows, tx) -> rows.set(tx, call.word(0), id, fields));
  }

  private static void remove(Call call) {
    String id = call.word(1);
    edit(call, "remove", List.of(id), (rows, tx) -> rows.remove(tx, call.word(0), id));
  }

  private static void revive(Call call) {
    String id = call.word(1);
    edit(call, "revive", List.of(id), (rows, tx) -> rows.revive(tx, call.word(0), id));
  }

  private static void join(Call call) {
    String goes = call.word(1);
    String stays = call.word(2);
    Joining joining = new Joining(call.parts().kinds());
    edit(
        call,
        "join",
        List.of(goes, stays),
        (rows, tx) -> joining.join(tx, call.word(0), goes, stays));
  }

  private static void edit(Call call, String verb, List<String> about, Edit edit) {
    Rows rows = call.rows();
    Kind kind = rows.kind(call.word(0));
    AtomicReference<String> row = new AtomicReference<>("");
    call.open(open ->
        open.journal()
            .write(
                new Act(kind.table() + "." + verb, about),
                tx -> row.set(Refusal.orRow(kind, edit.apply(rows, tx)))));
    if (call.json()) {
      call.document(Map.of("id", row.get()));
    } else if (verb.equals("add")) {
      call.print(row.get());
    } else {
      call.say(CommandText.DONE);
    }
  }
}
