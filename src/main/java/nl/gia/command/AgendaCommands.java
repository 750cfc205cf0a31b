package nl.gia.command;

import java.util.List;
import java.util.Map;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;

/** Commands on the agenda: adopt, draft. */
final class AgendaCommands {
  private static final String FROM = "--from";

  private AgendaCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("agenda adopt", CommandText.AGENDA_ADOPT, AgendaCommands::adopt)
            .taking(Word.one("EDITION")),
        Asked.of("agenda draft", CommandText.AGENDA_DRAFT, AgendaCommands::draft)
            .with(Option.of(FROM, "EDITION", CommandText.AGENDA_FROM).needed()));
  }

  private static void draft(Call call) {
    call.open(open -> {
      String id = call.parts().agenda().draft(open, call.option(FROM).orElseThrow());
      if (call.json()) {
        call.document(Map.of("id", id));
      } else {
        call.print(id);
      }
    });
  }

  private static void adopt(Call call) {
    call.open(open -> {
      Parts.Adopted adopted = call.parts().agenda().adopt(open, call.word(0));
      if (call.json()) {
        call.document(Trees.of(adopted));
        return;
      }
      call.say(CommandText.AGENDA_ADOPTED, adopted.number());
      adopted
          .working()
          .forEach(one ->
              call.warn(call.texts().get(CommandText.AGENDA_WORKING, one.name(), one.heading())));
      if (adopted.proposals() > 0) {
        call.warn(call.texts().get(CommandText.AGENDA_PROPOSALS, adopted.proposals()));
      }
    });
  }
}
