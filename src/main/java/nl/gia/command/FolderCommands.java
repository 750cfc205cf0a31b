package nl.gia.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.bundle.ExchangeFolder;
import nl.gia.bundle.FolderReport;
import nl.gia.command.Asked.Word;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.Waiting;
import nl.gia.platform.task.Progress;
import org.jspecify.annotations.Nullable;

/** The command that exchanges by a folder which others share. */
final class FolderCommands {
  private FolderCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("bundle exchange", CommandText.BUNDLE_EXCHANGE, FolderCommands::exchange)
            .taking(Word.one("FOLDER")));
  }

  private static void exchange(Call call) {
    Path folder = Path.of(call.word(0));
    call.open(open -> {
      FolderReport report = open.exchangeFolder().exchange(folder, Progress.UNWATCHED);
      if (call.json()) {
        call.document(tree(folder, report));
      }
      say(call, folder, report);
    });
  }

  /** What went in and out for people; what did not is named in any case. */
  private static void say(Call call, Path folder, FolderReport report) {
    report.taken().forEach(one -> BundleCommands.say(call, one.file(), one));
    if (!call.json()) {
      if (report.taken().isEmpty()) {
        call.say(CommandText.FOLDER_NOTHING_IN, folder);
      }
      report
          .sent()
          .ifPresentOrElse(
              sent -> call.say(CommandText.FOLDER_OUT, sent.changes(), folder),
              () -> call.say(CommandText.FOLDER_NOTHING_OUT, folder));
      if (report.open()) {
        call.say(CommandText.FOLDER_OPEN);
      }
      report
          .strangers()
          .forEach(card ->
              call.say(CommandText.FOLDER_STRANGER, card.name(), ExchangeFolder.code(card)));
    }
    report
        .waiting()
        .forEach(one ->
            call.warn(
                call.texts()
                    .get(
                        CommandText.FOLDER_WAITING,
                        one.entries(),
                        Fingerprint.of(one.replica()).text())));
    report
        .unread()
        .forEach(one ->
            call.warn(
                call.texts()
                    .get(CommandText.FOLDER_UNREAD, one.file(), one.why().message(call.texts()))));
    report
        .arriving()
        .forEach(name -> call.warn(call.texts().get(CommandText.FOLDER_ARRIVING, name)));
    BundleCommands.say(call, report.attachments(), false);
  }

  private static Map<String, @Nullable Object> tree(Path folder, FolderReport report) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("folder", folder.toString());
    members.put("admitted", report.changes());
    members.put("waiting", report.waiting().stream().mapToLong(Waiting.Count::entries).sum());
    members.put(
        "taken", report.taken().stream().map(one -> BundleCommands.tree(one.file(), one)).toList());
    members.put("written", report.sent().map(sent -> sent.changes()).orElse(0));
    members.put("encrypted", !report.open());
    members.put("unread", report.unread().stream().map(FolderReport.Unread::file).toList());
    members.put("arriving", report.arriving());
    members.put("attachments", BundleCommands.tree(report.attachments()));
    members.put(
        "strangers",
        report.strangers().stream()
            .map(card -> Map.of("name", card.name(), "fingerprint", ExchangeFolder.code(card)))
            .toList());
    return members;
  }
}
