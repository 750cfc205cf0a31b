package nl.gia.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.command.Asked.Arity;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.journal.merge.RowKey;

/** Commands on documents and their contents: add, save, forget. */
final class DocumentCommands {
  private static final String LINK = "--link";

  /** The options that are fields of a document, and the columns that they fill. */
  private static final Map<String, String> FIELDS =
      Map.of("--title", "title", "--date", "date", "--number", "dms_number");

  private DocumentCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("document add", CommandText.DOCUMENT_ADD, DocumentCommands::add)
            .taking(new Word("FILE", Arity.SOME))
            .with(
                Option.of("--title", "TITLE", CommandText.TITLE),
                Option.of("--date", "DATE", CommandText.DATE),
                Option.of("--number", "NUMBER", CommandText.NUMBER),
                Option.of(LINK, "KIND:ID", CommandText.LINK).repeated()),
        Asked.of("document save", CommandText.DOCUMENT_SAVE, DocumentCommands::save)
            .taking(Word.one("ID"), Word.one("FILE")),
        Asked.of("document forget", CommandText.DOCUMENT_FORGET, DocumentCommands::forget)
            .taking(Word.one("ID")));
  }

  private static void add(Call call) {
    List<Path> files = call.words(0).stream().map(Path::of).toList();
    Map<String, String> fields = new LinkedHashMap<>();
    FIELDS.forEach(
        (option, column) -> call.option(option).ifPresent(text -> fields.put(column, text)));
    if (files.size() > 1 && !fields.isEmpty()) {
      throw new UsageFault(CommandText.ONE_TITLE);
    }
    List<RowKey> to = call.all(LINK).stream().map(DocumentCommands::row).toList();
    call.open(open -> {
      List<Parts.Document> added = call.parts().documents().add(open, files, to, fields);
      if (call.json()) {
        call.document(added.stream().map(DocumentCommands::tree).toList());
        return;
      }
      added.forEach(one ->
          call.say(
              one.added() ? CommandText.DOCUMENT_ADDED : CommandText.DOCUMENT_FOUND,
              one.title(),
              one.id()));
    });
  }

  private static RowKey row(String word) {
    int colon = word.indexOf(':');
    return colon < 1
        ? new RowKey("", word)
        : new RowKey(word.substring(0, colon), word.substring(colon + 1));
  }

  private static Map<String, Object> tree(Parts.Document one) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", one.id());
    members.put("title", one.title());
    members.put("added", one.added());
    return members;
  }

  private static void save(Call call) {
    Path file = Path.of(call.word(1));
    call.open(open -> {
      call.parts().documents().save(open, call.word(0), file);
      if (call.json()) {
        call.document(Map.of("file", file.toString()));
      } else {
        call.say(CommandText.DOCUMENT_SAVED, file);
      }
    });
  }

  private static void forget(Call call) {
    call.open(open -> {
      call.parts().documents().forget(open, call.word(0));
      if (call.json()) {
        call.document(Map.of("done", true));
      } else {
        call.say(CommandText.DOCUMENT_FORGOTTEN);
      }
    });
  }
}
