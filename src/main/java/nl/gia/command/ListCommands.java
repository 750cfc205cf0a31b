package nl.gia.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.FeatureText;
import nl.gia.feature.ListDraft;
import nl.gia.feature.ListExport;
import nl.gia.feature.ListImport;
import nl.gia.feature.ListTarget;
import nl.gia.feature.RowProblem;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.ui.Day;

/** Commands on lists: import, export. */
final class ListCommands {
  private ListCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("import", CommandText.IMPORT, ListCommands::take)
            .taking(Word.one("KIND"), Word.one("FILE"))
            .with(
                Option.of("--map", "COLUMN=FIELD", CommandText.MAP).repeated(),
                Option.of("--fill", "FIELD=VALUE", CommandText.FILL).repeated(),
                Option.of("--date", "DATE", CommandText.LIST_DATE),
                Option.flag("--dry-run", CommandText.DRY_RUN)),
        Asked.of("export", CommandText.EXPORT, ListCommands::export)
            .taking(Word.one("KIND"), Word.one("FILE")));
  }

  private static void take(Call call) {
    Map<String, String> map = call.plainFields(call.all("--map"));
    Map<String, String> fill = call.plainFields(call.all("--fill"));
    ListTarget target =
        call.parts()
            .kinds()
            .list(call.word(0))
            .orElseThrow(
                () -> new UserFailure(FeatureText.NO_SUCH_KIND, call.word(0), names(call)));
    call.open(open -> {
      Workspace space =
          new Workspace(open.database(), open.journal(), call.parts().kinds(), open.clock());
      ListImport list = new ListImport(space, target);
      ListDraft read = list.read(Path.of(call.word(1)), map, fill);
      ListDraft draft = call.date("--date").map(read::on).orElse(read);
      report(
          call,
          target,
          call.has("--dry-run")
              ? list.preview(draft, Progress.UNWATCHED)
              : list.take(draft, Progress.UNWATCHED));
    });
  }

  private static String names(Call call) {
    return call.parts().kinds().lists().stream()
        .map(ListTarget::name)
        .collect(Collectors.joining(", "));
  }

  private static void report(Call call, ListTarget target, ListImport.Result result) {
    sentences(call, target, result.problems()).forEach(call::warn);
    if (!result.problems().isEmpty()) {
      call.warn(call.texts().get(CommandText.NOT_IMPORTED, result.problems().size()));
    }
    if (call.json()) {
      call.document(tree(call, result));
    } else {
      print(call, target, result);
    }
    if (!result.problems().isEmpty()) {
      throw new AlreadySaid();
    }
  }

  private static void print(Call call, ListTarget target, ListImport.Result result) {
    call.print(result.how().sentence(call.texts()));
    if (!result.left().isEmpty()) {
      call.say(CommandText.LEFT_OUT, String.join(", ", result.left()));
    }
    result.day().ifPresent(day -> call.say(CommandText.LIST_OF_DAY, Day.shown(day)));
    sentences(call, target, result.notices()).forEach(call::print);
    if (result.problems().isEmpty()) {
      call.say(
          call.has("--dry-run") ? CommandText.WOULD_IMPORT : CommandText.IMPORTED,
          result.added(),
          result.changed(),
          result.same());
      result
          .counts()
          .forEach(count ->
              call.say(
                  CommandText.OF_KIND,
                  call.rows().kind(count.table()).many(),
                  count.added(),
                  count.changed(),
                  count.same()));
    }
  }

  private static List<String> sentences(Call call, ListTarget target, List<RowProblem> rows) {
    return rows.stream()
        .map(one -> {
          String message = target.sentence(one, call.texts());
          return one.row() == 0
              ? message
              : call.texts().get(CommandText.ROW_PROBLEM, Integer.toString(one.row()), message);
        })
        .toList();
  }

  private static Map<String, Object> tree(Call call, ListImport.Result result) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("read", result.how().sentence(call.texts()));
    members.put("rows", result.how().rows());
    members.put("added", result.added());
    members.put("changed", result.changed());
    members.put("same", result.same());
    members.put("left_out", result.left());
    result.day().ifPresent(day -> members.put("date", day.toString()));
    members.put("dry_run", call.has("--dry-run"));
    members.put("problems", trees(call, result.problems()));
    members.put("notices", trees(call, result.notices()));
    return members;
  }

  private static List<Map<String, Object>> trees(Call call, List<RowProblem> rows) {
    return rows.stream()
        .<Map<String, Object>>map(one ->
            Map.of(
                "row", one.row(),
                "field", one.problem().field(),
                "problem", one.problem().message(call.texts())))
        .toList();
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
