package nl.gia.bundle;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gia.journal.Fingerprint;
import nl.gia.journal.entry.Hash;

/**
 * What files in a folder of exchange are called: whose they are and what they hold, so that no two
 * different files can have one name, and whatever a program that copies folders adds to a name does
 * not matter.
 *
 * @param owner the code of the replica that wrote the file, without dashes
 * @param content what its SHA-256 begins with
 */
record FolderName(String owner, String content) {
  private static final int CONTENT = 40;
  private static final Pattern OURS =
      Pattern.compile("gia-([0-9A-HJKMNP-TV-Z]{20})-([0-9a-f]{" + CONTENT + "})");
  private static final String BUNDLE = ".gia.json";
  private static final String CARD = ".kaart.json";
  private static final String UNFINISHED = ".part";

  /** The name of a file of this replica with this content. */
  static FolderName of(Hash replica, Hash content) {
    return new FolderName(
        Fingerprint.plain(Fingerprint.of(replica).text()), content.hex().substring(0, CONTENT));
  }

  /** What a file says by its name, wherever in the name it says so. */
  static Optional<FolderName> in(Path file) {
    Matcher ours = OURS.matcher(String.valueOf(file.getFileName()));
    return ours.find()
        ? Optional.of(new FolderName(ours.group(1), ours.group(2)))
        : Optional.empty();
  }

  /** Whether a file with this content is what the name says. */
  boolean holds(Hash whole) {
    return whole.hex().startsWith(content);
  }

  /** Whether this replica wrote the file. */
  boolean isOf(Hash replica) {
    return owner.equals(Fingerprint.plain(Fingerprint.of(replica).text()));
  }

  String bundle(boolean sealed) {
    return base() + BUNDLE + (sealed ? ".age" : "");
  }

  String card() {
    return base() + CARD;
  }

  /** What the file is called until all of it is there. */
  String unfinished() {
    return "." + base() + UNFINISHED;
  }

  /** Whether a file is what remained of writing by this replica. */
  static boolean isUnfinishedOf(Path file, Hash replica) {
    return String.valueOf(file.getFileName()).endsWith(UNFINISHED)
        && in(file).filter(name -> name.isOf(replica)).isPresent();
  }

  /** Whether a file is called as a bundle is, which one that is still being copied is not. */
  static boolean isBundle(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !isHidden(name)
        && !isCard(file)
        && !Attachments.isCalledSo(file)
        && (name.contains(BUNDLE) || in(file).isPresent());
  }

  static boolean isCard(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return !isHidden(name) && name.contains(".kaart") && name.contains(".json");
  }

  /** Programs that copy files begin or end the names of unfinished ones so. */
  private static boolean isHidden(String name) {
    return name.startsWith(".")
        || name.startsWith("~")
        || name.endsWith("~")
        || name.matches(".*\\.(part|partial|tmp|crdownload|download|filepart|swp)");
  }

  private String base() {
    return "gia-" + owner + "-" + content;
  }
}
