package nl.gia.feature.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Workspace;
import nl.gia.platform.text.Texts;

/** Handing over for those who have no screen. */
public record HandoverDesk(OpenDatabase open, Workspace space, Texts texts) {
  /**
   * What is asked for.
   *
   * @param keep whether it is done; otherwise only looked at
   * @param file where the dossier is to be written
   * @param key the code of the key of who leaves, when that is to be withdrawn
   */
  public record Asked(
      String from, String to, boolean keep, Optional<Path> file, Optional<String> key) {}

  /** Open work in words: what it is, by when (or empty), and whether it goes to the successor. */
  public record Line(String kind, String row, String name, String due, boolean moves) {}

  /**
   * What was handed over, or would be.
   *
   * @param withdrawn the code of the key that was withdrawn, or would be
   */
  public record Told(
      String from,
      String to,
      List<Line> lines,
      int moved,
      long unsent,
      Optional<String> withdrawn) {
    public Told {
      lines = List.copyOf(lines);
    }
  }

  /** Hands over, or looks what that comes to. */
  public Told handOver(Asked asked) {
    Handover handover = new Handover(space, open.peers(), texts);
    Moving moving = new Moving(open, space.kinds());
    Handover.Plan plan = handover.plan(asked.from(), asked.to());
    Optional<String> withdrawn = asked.key().map(code -> moving.former(code).code());
    asked
        .file()
        .ifPresent(dossier ->
            new HandoverFile(texts, space.clock())
                .write(plan, open.states().now().code(), dossier));
    if (asked.keep()) {
      handover.move(asked.from(), asked.to());
      withdrawn.ifPresent(moving::revoke);
    }
    return new Told(
        plan.from(),
        plan.to(),
        plan.work().stream()
            .flatMap(work ->
                work.lines().stream()
                    .map(line ->
                        new Line(work.table(), line.row(), line.name(), line.due(), line.moves())))
            .toList(),
        plan.moving(),
        plan.unsent(),
        withdrawn);
  }
}
