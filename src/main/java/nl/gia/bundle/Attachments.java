package nl.gia.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.gia.journal.Contents;
import nl.gia.journal.Identity;
import nl.gia.journal.Journal;
import nl.gia.journal.JournalText;
import nl.gia.journal.entry.Hash;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;

/**
 * The contents of documents beside a bundle: NAME.bijlagen.zip, in it each content under its hash,
 * and sealed as the bundle is. Whatever it is called or wherever it comes from, only what a
 * document here names is taken out of it, and only what has that hash.
 */
public final class Attachments {
  private static final String MARK = ".bijlagen";
  private static final String ZIP = ".zip";
  private static final String SEALED = ".age";

  /** What stands behind the name of a bundle. */
  private static final List<String> ENDINGS =
      List.of(".age", ".json", ".gia", ".txt", ".gz", ".zip");

  /** The first day that a zip can tell; the same contents make the same file. */
  private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * What came of attachments.
   *
   * @param kept how many contents are new here
   * @param refused why any other is not
   * @param missing how many that documents name were not received even now
   */
  public record Picked(int kept, List<UserFailure> refused, int missing) {
    static final Picked NOTHING = new Picked(0, List.of(), 0);

    public Picked {
      refused = List.copyOf(refused);
    }
  }

  private final Contents contents;
  private final Identity identity;

  Attachments(Journal journal, Identity identity) {
    contents = new Contents(journal);
    this.identity = identity;
  }

  /** What the attachments of a bundle are called. */
  static Path nameFor(Path bundle) {
    String name = String.valueOf(bundle.getFileName());
    boolean shorter = true;
    while (shorter) {
      shorter = false;
      for (String ending : ENDINGS) {
        if (name.length() > ending.length() && name.toLowerCase(Locale.ROOT).endsWith(ending)) {
          name = name.substring(0, name.length() - ending.length());
          shorter = true;
        }
      }
    }
    return bundle.resolveSibling(name + MARK + ZIP);
  }

  /** Whether a file is called as attachments are; a number that a browser adds does not matter. */
  public static boolean isCalledSo(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(ZIP) && name.contains(MARK);
  }

  /** The contents that a file of attachments offers; none where it is not there, or not whole. */
  static Set<Hash> offeredBy(Path file) {
    if (!Files.isRegularFile(file)) {
      return Set.of();
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .map(name ->
              name.endsWith(SEALED) ? name.substring(0, name.length() - SEALED.length()) : name)
          .flatMap(name -> Contents.hash(name).stream())
          .collect(Collectors.toSet());
    } catch (IOException | IllegalArgumentException e) {
      return Set.of();
    }
  }

  /** Writes contents, and closes the stream. */
  void write(OutputStream out, List<Hash> hashes, List<String> keys, Progress progress)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Hash hash : hashes) {
        progress.check();
        ZipEntry entry = new ZipEntry(hash.hex() + (keys.isEmpty() ? "" : SEALED));
        entry.setTimeLocal(UNDATED);
        zip.putNextEntry(entry);
        try (OutputStream part = part(zip, keys)) {
          contents.copy(hash, part);
        }
        zip.closeEntry();
      }
    }
  }

  private static OutputStream part(ZipOutputStream zip, List<String> keys) throws IOException {
    OutputStream open = new Unclosed(zip);
    return keys.isEmpty() ? open : Envelope.sealed(open, keys);
  }

  /** Takes what is missing here from all attachments that lie beside a bundle. */
  Picked besideOf(Path bundle) {
    if (contents.missing().isEmpty()) {
      return Picked.NOTHING;
    }
    Path folder = bundle.toAbsolutePath().getParent();
    if (folder == null) {
      return from(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return from(files.filter(Attachments::isCalledSo).filter(Files::isRegularFile).toList());
    } catch (IOException e) {
      return from(List.of());
    }
  }

  /** Takes what is missing here from these files. */
  Picked from(List<Path> files) {
    List<UserFailure> refused = new ArrayList<>();
    int kept = 0;
    for (Path file : files) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        kept += take(zip, refused);
      } catch (IOException | IllegalArgumentException e) {
        UserFailure failure =
            new UserFailure(
                Files.exists(file) ? BundleText.ATTACHMENTS_DAMAGED : BundleText.NOT_FOUND,
                String.valueOf(file.getFileName()));
        failure.initCause(e);
        refused.add(failure);
      }
    }
    return new Picked(kept, refused, contents.missing().size());
  }

  private int take(ZipFile zip, List<UserFailure> refused) {
    int kept = 0;
    for (Hash hash : contents.missing()) {
      ZipEntry plain = zip.getEntry(hash.hex());
      ZipEntry sealed = zip.getEntry(hash.hex() + SEALED);
      if (plain != null || sealed != null) {
        Contents.Source source =
            plain != null ? () -> zip.getInputStream(plain) : () -> opened(zip, sealed);
        kept += take(new Contents.Coming(hash.hex(), hash, source), refused) ? 1 : 0;
      }
    }
    return kept;
  }

  private boolean take(Contents.Coming coming, List<UserFailure> refused) {
    try {
      return contents.take(coming);
    } catch (UserFailure e) {
      refused.add(e.text() instanceof JournalText ? wrong(coming.hash(), e) : e);
      return false;
    }
  }

  private UserFailure wrong(Hash hash, UserFailure cause) {
    UserFailure failure = new UserFailure(BundleText.ATTACHMENT_WRONG, contents.called(hash));
    failure.initCause(cause);
    return failure;
  }

  private InputStream opened(ZipFile zip, ZipEntry sealed) throws IOException {
    try {
      return new GZIPInputStream(Envelope.opened(zip.getInputStream(sealed), identity, false));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** One part of a zip, after which others come. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
