package nl.gia.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.ListExport;
import nl.gia.feature.ListImport;
import nl.gia.feature.Refusal;
import nl.gia.feature.RowsStore;
import nl.gia.lists.ListFile;
import nl.gia.lists.ReadList;

/** Commands on lists: import, export. */
final class ListCommands {
  private ListCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("import", CommandText.IMPORT, ListCommands::take)
            .taking(Word.one("KIND"), Word.one("FILE"))
            .with(
                Option.of("--map", "COLUMN=FIELD", CommandText.MAP).repeated(),
                Option.flag("--dry-run", CommandText.DRY_RUN)),
        Asked.of("export", CommandText.EXPORT, ListCommands::export)
            .taking(Word.one("KIND"), Word.one("FILE")));
  }

  private static void take(Call call) {
    Parts.Plan plan = call.parts().plans().get(call.word(0));
    if (plan != null) {
      plan(call, plan);
      return;
    }
    Map<String, String> map = call.plainFields(call.all("--map"));
    Path file = Path.of(call.word(1));
    call.open(open -> {
      ListImport list = new ListImport(open, call.parts().kinds(), call.word(0));
      ListImport.Result result =
          call.has("--dry-run") ? list.preview(file, map) : list.take(file, map);
      report(call, result);
      if (!result.problems().isEmpty()) {
        throw new Refusal(List.of());
      }
    });
  }

  private static void report(Call call, ListImport.Result result) {
    result
        .problems()
        .forEach(problem ->
            call.warn(
                call.texts()
                    .get(
                        CommandText.ROW_PROBLEM,
                        Integer.toString(problem.row()),
                        problem.problem().message(call.texts()))));
    if (!result.problems().isEmpty()) {
      call.warn(call.texts().get(CommandText.NOT_IMPORTED, result.problems().size()));
    }
    if (call.json()) {
      call.document(tree(call, result));
      return;
    }
    call.print(result.how().sentence(call.texts()));
    if (!result.left().isEmpty()) {
      call.say(CommandText.LEFT_OUT, String.join(", ", result.left()));
    }
    if (result.problems().isEmpty()) {
      call.say(
          call.has("--dry-run") ? CommandText.WOULD_IMPORT : CommandText.IMPORTED,
          result.added(),
          result.changed());
    }
  }

  private static Map<String, Object> tree(Call call, ListImport.Result result) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("read", result.how().sentence(call.texts()));
    members.put("rows", result.how().rows());
    members.put("added", result.added());
    members.put("changed", result.changed());
    members.put("left_out", result.left());
    members.put("dry_run", call.has("--dry-run"));
    members.put(
        "problems",
        result.problems().stream()
            .map(problem ->
                Map.of(
                    "row",
                    problem.row(),
                    "field",
                    problem.problem().field(),
                    "problem",
                    problem.problem().message(call.texts())))
            .toList());
    return members;
  }

  private static void plan(Call call, Parts.Plan plan) {
    ReadList list = ListFile.read(Path.of(call.word(1)), Set.of());
    boolean dry = call.has("--dry-run");
    call.open(open -> {
      int changed = plan.apply(open, list, dry);
      if (call.json()) {
        call.document(
            Map.of(
                "read",
                list.howRead().sentence(call.texts()),
                "rows",
                list.howRead().rows(),
                "changed",
                changed,
                "dry_run",
                dry));
        return;
      }
      call.print(list.howRead().sentence(call.texts()));
      call.say(dry ? CommandText.WOULD_CHANGE : CommandText.CHANGED_ROWS, changed);
    });
  }

  private static void export(Call call) {
    Path file = Path.of(call.word(1));
    ListExport list = new ListExport(call.parts().kinds(), call.word(0), call.texts());
    call.read(database -> {
      int count = database.<Integer>read(rows -> list.write(new RowsStore(rows), file));
      if (call.json()) {
        call.document(Map.of("file", file.toString(), "rows", count));
      } else {
        call.say(CommandText.EXPORTED, count, file);
      }
    });
  }
}
