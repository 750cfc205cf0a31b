package nl.gia.feature.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.gia.journal.ContentHash;
import nl.gia.journal.Contents;
import nl.gia.journal.JournalText;
import nl.gia.journal.entry.Hash;
import nl.gia.office.FileEnding;
import nl.gia.office.MailFile;
import nl.gia.platform.problem.UserFailure;

/**
 * A file that is to become a document: what it will be called and dated, and what identifies it.
 *
 * @param kind the code of the kind of document; empty where the file does not say
 */
record Dropped(Path file, String title, String kind, LocalDate date, Hash hash, long size) {
  /**
   * Looks at a file, whole.
   *
   * @throws UserFailure when there is nothing in it that can be kept
   */
  static Dropped look(Path file, ZoneId zone) {
    String name = name(file);
    if (!Files.exists(file)) {
      throw new UserFailure(EvidenceText.NOT_FOUND, name);
    }
    if (!Files.isRegularFile(file)) {
      throw new UserFailure(EvidenceText.NOT_A_FILE, name);
    }
    try {
      if (Files.size(file) == 0) {
        throw new UserFailure(EvidenceText.IS_EMPTY, name);
      }
      return looked(file, name, zone);
    } catch (IOException e) {
      UserFailure failure = new UserFailure(JournalText.CONTENT_UNREADABLE, name);
      failure.initCause(e);
      throw failure;
    }
  }

  private static Dropped looked(Path file, String name, ZoneId zone) throws IOException {
    ContentHash hash;
    try (InputStream in = Files.newInputStream(file)) {
      hash = ContentHash.of(in, name);
    }
    String ending = FileEnding.of(file);
    MailFile mail = MailFile.read(file, ending, zone);
    LocalDate date =
        mail.sentOn()
            .orElse(LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone));
    boolean isMail = ending.equals(".eml") || ending.equals(".msg");
    return new Dropped(
        file,
        mail.subject().orElseGet(() -> title(name, ending)),
        isMail ? "mail" : "",
        date,
        hash.end(),
        hash.size());
  }

  /** The name without the ending, where the content tells the same ending again. */
  private static String title(String name, String ending) {
    boolean tells = !ending.isEmpty() && FileNames.endsWith(name, ending);
    String title = tells ? name.substring(0, name.lastIndexOf('.')) : name;
    return title.isBlank() ? name : title;
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  Contents.Coming coming() {
    return new Contents.Coming(name(file), hash, () -> Files.newInputStream(file));
  }
}
