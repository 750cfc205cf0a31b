package nl.gia.feature.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.gia.feature.Workspace;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.task.FileOpener;
import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.FileChoice;
import nl.gia.platform.ui.Target;

/** What is done with documents from screens: off the window's thread, and said when it is done. */
record DocumentDesk(Desk desk, Workspace space, Tools tools) {
  /** What it takes beyond the database: copies of contents, programs for them, questions. */
  record Tools(KeptFiles files, FileOpener opener, FileChoice choice) {}

  EvidenceStore store() {
    return new EvidenceStore(space);
  }

  private DocumentVerbs verbs() {
    return new DocumentVerbs(space);
  }

  /** Asks for files and keeps them as documents. */
  void choose(List<Target> to) {
    add(tools.choice().allToOpen(EvidenceText.DOCUMENT, List.of()), to);
  }

  /** Keeps files as documents of these rows. */
  void add(List<Path> files, List<Target> to) {
    if (!files.isEmpty()) {
      desk.background()
          .write(
              EvidenceText.ADDING,
              progress -> verbs().add(files, to, Map.of(), progress),
              added -> desk.notices().say(sentence(added, desk.texts())));
    }
  }

  private static String sentence(DocumentVerbs.Added added, Texts texts) {
    int fresh = added.documents().size() - added.found();
    if (fresh == 0 && added.linked() == 0) {
      return texts.get(EvidenceText.NOTHING_NEW);
    }
    String found = added.found() == 0 ? "" : texts.get(EvidenceText.FOUND, added.found());
    String made = fresh == 0 ? "" : texts.get(EvidenceText.ADDED, fresh);
    return (made + " " + found).strip();
  }

  /** Asks for the file of a document that has none here. */
  void chooseContent(String document) {
    tools.choice().allToOpen(EvidenceText.DOCUMENT, List.of()).stream()
        .findFirst()
        .ifPresent(file -> fill(document, file));
  }

  void fill(String document, Path file) {
    desk.background()
        .write(
            EvidenceText.ADDING,
            progress -> {
              verbs().fill(document, file);
              return file;
            },
            done -> desk.notices().say(desk.texts().get(EvidenceText.FILLED)));
  }

  /** Opens a copy in the program that the platform has for it. */
  void open(Hash hash, String title) {
    desk.background()
        .read(
            EvidenceText.OPENING,
            progress -> {
              Path copy = tools.files().toLookAt(hash, title);
              desk.background()
                  .onScreen(() -> desk.notices().say(desk.texts().get(EvidenceText.OPENED, title)));
              tools.opener().open(copy);
              return copy;
            },
            opened -> {});
  }

  /** Asks where a copy is to be, and writes it there. */
  void save(Hash hash, String title) {
    desk.background()
        .read(
            EvidenceText.SAVING,
            progress -> tools.files().name(hash, title),
            name -> {
              int point = name.lastIndexOf('.');
              List<String> endings = point < 0 ? List.of(".*") : List.of(name.substring(point));
              tools
                  .choice()
                  .toSave(EvidenceText.DOCUMENT, name, endings)
                  .ifPresent(file -> save(hash, file));
            });
  }

  private void save(Hash hash, Path file) {
    desk.background()
        .read(
            EvidenceText.SAVING,
            progress -> {
              tools.files().save(hash, file);
              return file;
            },
            saved -> desk.notices().say(desk.texts().get(EvidenceText.SAVED, saved)));
  }

  /** Takes a document away from a row, and offers to bring it back. */
  void unlink(String link) {
    desk.background()
        .write(
            EvidenceText.UNLINKING,
            progress -> {
              verbs().unlink(link);
              return link;
            },
            done ->
                desk.notices()
                    .undoable(desk.texts().get(EvidenceText.UNLINKED), () -> relink(link)));
  }

  private void relink(String link) {
    Consumer<String> nothing = done -> {};
    desk.background()
        .write(
            EvidenceText.UNLINKING,
            progress -> {
              verbs().relink(link);
              return link;
            },
            nothing);
  }

  /** Throws a content away for good; whoever asks this has been asked whether they are sure. */
  void forget(Hash hash) {
    desk.background()
        .write(
            EvidenceText.FORGETTING,
            progress -> {
              verbs().forget(hash);
              tools.files().forget(hash);
              return hash;
            },
            done -> desk.notices().say(desk.texts().get(EvidenceText.FORGOTTEN_NOW)));
  }

  void go(String table, String row) {
    desk.navigator().go(new Target(table, row));
  }
}
