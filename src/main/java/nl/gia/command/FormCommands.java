package nl.gia.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.command.Asked.Arity;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;

/** Commands on forms for outsiders: form progress, attendance, questions, take. */
final class FormCommands {
  private static final Option OUTPUT = Option.of("--output", "FILE", CommandText.OUTPUT).needed();
  private static final Option DUE = Option.of("--due", "DATE", CommandText.FORM_DUE);
  private static final Option RETURN_TO =
      Option.of("--return-to", "ADDRESS", CommandText.FORM_RETURN_TO);

  private FormCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of(
                "form progress",
                CommandText.FORM_PROGRESS,
                call -> make(call, "progress", call.option("--municipality").orElseThrow()))
            .with(
                Option.of("--municipality", "CODE", CommandText.FORM_MUNICIPALITY).needed(),
                OUTPUT,
                DUE,
                RETURN_TO),
        Asked.of(
                "form attendance",
                CommandText.FORM_ATTENDANCE,
                call -> make(call, "attendance", call.option("--meeting").orElseThrow()))
            .with(
                Option.of("--meeting", "ID", CommandText.FORM_MEETING).needed(),
                OUTPUT,
                DUE,
                RETURN_TO),
        Asked.of("form questions", CommandText.FORM_QUESTIONS, call -> make(call, "questions", ""))
            .with(OUTPUT, DUE, RETURN_TO),
        Asked.of("form take", CommandText.FORM_TAKE, FormCommands::take)
            .taking(new Word("FILE", Arity.SOME))
            .with(
                Option.flag("--overwrite", CommandText.OVERWRITE),
                Option.flag("--dry-run", CommandText.DRY_RUN)));
  }

  private static void make(Call call, String kind, String subject) {
    Path file = Path.of(call.option("--output").orElseThrow());
    Parts.FormAsked asked =
        new Parts.FormAsked(
            kind, subject, call.date("--due"), call.option("--return-to").orElse(""));
    call.open(open -> {
      call.parts().forms().make(open, asked, file);
      if (call.json()) {
        call.document(Map.of("file", file.toString()));
      } else {
        call.say(CommandText.FORM_MADE, file);
      }
    });
  }

  private static void take(Call call) {
    List<Path> files = call.words(0).stream().map(Path::of).toList();
    call.open(open -> {
      Parts.FormsTaken taken =
          call.parts().forms().take(open, files, call.has("--overwrite"), !call.has("--dry-run"));
      report(call, taken);
      if (taken.stopped()) {
        call.warn(call.texts().get(CommandText.FORMS_STOPPED, count(taken, "problem")));
        throw new AlreadySaid();
      }
    });
  }

  private static void report(Call call, Parts.FormsTaken taken) {
    if (call.json()) {
      call.document(tree(call, taken));
    }
    for (Parts.FormSaid line : taken.lines()) {
      String sentence =
          call.texts()
              .get(
                  CommandText.FORM_ROW,
                  line.file(),
                  line.sheet(),
                  Integer.toString(line.row()),
                  line.sentence().apply(call.texts()));
      if (line.effect().equals("problem")) {
        call.warn(sentence);
      } else if (!call.json()) {
        call.print(sentence);
      }
    }
    if (!call.json() && !taken.stopped()) {
      call.say(
          call.has("--dry-run") ? CommandText.FORMS_WOULD : CommandText.FORMS_TAKEN,
          count(taken, "new"),
          count(taken, "changed"),
          count(taken, "same"));
      if (count(taken, "differs") > 0) {
        call.say(
            call.has("--overwrite") ? CommandText.FORMS_OVERWRITTEN : CommandText.FORMS_KEPT,
            count(taken, "differs"));
      }
    }
  }

  private static Map<String, Object> tree(Call call, Parts.FormsTaken taken) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String effect : List.of("new", "changed", "same", "differs", "problem")) {
      members.put(effect, count(taken, effect));
    }
    members.put("dry_run", call.has("--dry-run"));
    members.put(
        "lines",
        taken.lines().stream()
            .<Map<String, Object>>map(line ->
                Map.of(
                    "file", line.file(),
                    "sheet", line.sheet(),
                    "row", line.row(),
                    "effect", line.effect(),
                    "sentence", line.sentence().apply(call.texts())))
            .toList());
    return members;
  }

  private static int count(Parts.FormsTaken taken, String effect) {
    return (int) taken.lines().stream().filter(line -> line.effect().equals(effect)).count();
  }
}
