package nl.gia.feature.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.bundle.Peers;
import nl.gia.feature.Workspace;
import nl.gia.journal.States;
import nl.gia.platform.text.Texts;

/** Handing over for those who have no screen. */
public record HandoverDesk(Workspace space, Peers peers, States states, Texts texts) {
  /** Open work in words: what it is, by when (or empty), and whether it goes to the successor. */
  public record Line(String kind, String row, String name, String due, boolean moves) {}

  /** What was handed over, or would be. */
  public record Told(String from, String to, List<Line> lines, int moved, long unsent) {
    public Told {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Hands over, or looks what that comes to.
   *
   * @param keep whether it is done; otherwise only looked at
   * @param file where the dossier is to be written
   */
  public Told handOver(String from, String to, boolean keep, Optional<Path> file) {
    Handover handover = new Handover(space, peers, texts);
    Handover.Plan plan = handover.plan(from, to);
    file.ifPresent(dossier ->
        new HandoverFile(texts, space.clock()).write(plan, states.now().code(), dossier));
    if (keep) {
      handover.move(from, to);
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
        plan.unsent());
  }
}
