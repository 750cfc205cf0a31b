package nl.gia.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;

/** Commands for what persons ask about their own data: export, erase. */
final class PersonCommands {
  private static final String DRY_RUN = "--dry-run";
  private static final String NAME = "--name";
  private static final String TEXT = "--text";
  private static final String OUTPUT = "--output";
  private static final String FROM = "--from";
  private static final String UNTIL = "--until";
  private static final String FIND = "--find";
  private static final String REVOKE = "--revoke";

  private PersonCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("person erase", CommandText.PERSON_ERASE, PersonCommands::erase)
            .taking(Word.one("ID"))
            .with(
                Option.flag(DRY_RUN, CommandText.PERSON_DRY_RUN),
                Option.of(NAME, "NAME", CommandText.PERSON_NAME).repeated(),
                Option.of(TEXT, "PLACE", CommandText.PERSON_TEXT).repeated()),
        Asked.of("person export", CommandText.PERSON_EXPORT, PersonCommands::export)
            .taking(Word.one("ID"))
            .with(Option.of(OUTPUT, "FILE", CommandText.PERSON_OUTPUT).needed()),
        Asked.of("audit", CommandText.AUDIT, PersonCommands::audit)
            .with(
                Option.of(FROM, "DATE", CommandText.AUDIT_FROM),
                Option.of(UNTIL, "DATE", CommandText.AUDIT_UNTIL),
                Option.of(FIND, "TEXT", CommandText.AUDIT_FIND),
                Option.of(OUTPUT, "FILE", CommandText.AUDIT_OUTPUT)),
        Asked.of("handover", CommandText.HANDOVER, PersonCommands::handOver)
            .taking(Word.one("FROM"), Word.one("SUCCESSOR"))
            .with(
                Option.flag(DRY_RUN, CommandText.HANDOVER_DRY_RUN),
                Option.of(OUTPUT, "FILE", CommandText.HANDOVER_OUTPUT),
                Option.of(REVOKE, "FINGERPRINT", CommandText.HANDOVER_REVOKE)));
  }

  private static void audit(Call call) {
    Parts.AuditAsked asked =
        new Parts.AuditAsked(
            call.date(FROM),
            call.date(UNTIL),
            call.option(FIND).orElse(""),
            call.option(OUTPUT).map(Path::of));
    call.open(open -> {
      List<Parts.AuditLine> lines = call.parts().persons().audit(open, asked, call.texts());
      if (call.json()) {
        call.document(Trees.of(lines));
      } else if (asked.file().isPresent()) {
        call.say(CommandText.AUDIT_WRITTEN, lines.size(), asked.file().orElseThrow());
      } else {
        lines.forEach(line ->
            call.print(
                String.join(
                    " | ",
                    line.time(),
                    line.actor(),
                    line.action(),
                    line.object(),
                    line.result(),
                    line.origin())));
      }
    });
  }

  private static void handOver(Call call) {
    Parts.HandoverAsked asked =
        new Parts.HandoverAsked(
            call.word(0),
            call.word(1),
            !call.has(DRY_RUN),
            call.option(OUTPUT).map(Path::of),
            call.option(REVOKE));
    call.open(open -> {
      Parts.Handover done = call.parts().persons().handOver(open, asked, call.texts());
      if (call.json()) {
        call.document(Trees.of(done));
        return;
      }
      done.lines()
          .forEach(line ->
              call.say(
                  line.moves() ? CommandText.HANDOVER_MOVES : CommandText.HANDOVER_SHARED,
                  line.name(),
                  line.kind(),
                  line.due()));
      call.say(
          asked.keep() ? CommandText.HANDED_OVER : CommandText.WOULD_HAND_OVER,
          done.moved(),
          done.from(),
          done.to());
      done.withdrawn()
          .ifPresent(code ->
              call.say(
                  asked.keep() ? CommandText.HANDOVER_REVOKED : CommandText.HANDOVER_WOULD_REVOKE,
                  code));
      if (done.unsent() > 0) {
        call.warn(call.texts().get(CommandText.HANDOVER_UNSENT, done.unsent()));
      }
      asked.file().ifPresent(file -> call.say(CommandText.HANDOVER_FILE, file));
    });
  }

  private static void erase(Call call) {
    boolean keep = !call.has(DRY_RUN);
    Parts.ErasureAsked asked = new Parts.ErasureAsked(call.all(NAME), call.all(TEXT), keep);
    call.open(open -> {
      Parts.Erasure erasure = call.parts().persons().erase(open, call.word(0), asked, call.texts());
      if (call.json()) {
        call.document(tree(erasure, keep));
      } else {
        tell(call, erasure, keep);
      }
    });
  }

  private static void tell(Call call, Parts.Erasure erasure, boolean keep) {
    if (keep) {
      call.say(CommandText.PERSON_ERASED, erasure.name(), erasure.erased());
    } else {
      call.say(CommandText.PERSON_WOULD_ERASE, erasure.name());
    }
    if (!erasure.left().isEmpty()) {
      call.say(CommandText.PERSON_NAMED_IN, erasure.left().size());
      erasure
          .left()
          .forEach(one -> {
            call.print("  " + one.id() + standing(call, one));
            call.print("    " + one.place() + ": " + one.around());
          });
      if (keep) {
        call.say(
            CommandText.PERSON_ERASE_MORE,
            call.word(0),
            String.join("' --name '", erasure.spellings()));
      }
    }
    if (!erasure.function().isEmpty()) {
      call.say(CommandText.PERSON_FUNCTION, erasure.function());
    }
    erasure.backups().forEach(copy -> call.say(CommandText.PERSON_BACKUP, copy));
    erasure.colleagues().forEach(name -> call.say(CommandText.PERSON_COLLEAGUE, name));
    call.say(CommandText.PERSON_OUT_OF_REACH);
  }

  private static String standing(Call call, Parts.NamedIn one) {
    return switch (one.standing()) {
      case "adopted" -> " (" + call.texts().get(CommandText.PERSON_ADOPTED) + ")";
      case "undecided" -> " (" + call.texts().get(CommandText.PERSON_UNDECIDED) + ")";
      default -> "";
    };
  }

  private static Map<String, Object> tree(Parts.Erasure erasure, boolean keep) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", erasure.name());
    tree.put("done", keep);
    tree.put("function", erasure.function());
    tree.put("erased_in", erasure.erased());
    tree.put("named_in", erasure.left().stream().map(PersonCommands::tree).toList());
    tree.put("backups", erasure.backups());
    tree.put("colleagues", erasure.colleagues());
    return tree;
  }

  private static Map<String, Object> tree(Parts.NamedIn one) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", one.id());
    tree.put("place", one.place());
    tree.put("around", one.around());
    tree.put("standing", one.standing());
    return tree;
  }

  private static void export(Call call) {
    Path file = Path.of(call.option(OUTPUT).orElseThrow());
    call.open(open -> {
      call.parts().persons().export(open, call.word(0), file, call.texts());
      if (call.json()) {
        call.document(Map.of("file", file.toString()));
      } else {
        call.say(CommandText.PERSON_EXPORTED, file);
      }
    });
  }
}
