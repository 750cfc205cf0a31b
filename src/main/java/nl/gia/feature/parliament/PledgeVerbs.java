package nl.gia.feature.parliament;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.Kinds;
import nl.gia.feature.Lookup;
import nl.gia.feature.Outcome;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.YearlySettling;
import nl.gia.journal.Tx;

/** Writes what becomes of one year of a pledge that recurs. */
final class PledgeVerbs implements YearlySettling {
  private static final String TABLE = YearlyPledges.TABLE;

  private final Rows rows = new Rows(new Kinds(List.of(new ParliamentFeature())));

  @Override
  public void settle(Tx tx, int year, String paper) {
    RowsStore stand = RowsStore.of(tx);
    for (Draft pledge : recurring(stand)) {
      boolean owed =
          isAbout(pledge, paper, stand)
              && YearlyPledges.of(pledge, year, stand).filter(YearlyDuty::open).isPresent();
      if (owed) {
        String row = keep(tx, pledge, year);
        Outcome.orFailure(
            rows.set(
                tx,
                TABLE,
                row,
                Map.of("status", PledgeStatus.AFGEDAAN.code(), "settled_by", paper)));
      }
    }
  }

  @Override
  public void reopen(Tx tx, int year, String paper) {
    RowsStore stand = RowsStore.of(tx);
    for (Draft pledge : recurring(stand)) {
      YearlyPledges.of(pledge, year, stand)
          .filter(duty -> duty.status() == PledgeStatus.AFGEDAAN)
          .filter(duty -> duty.settledBy().equals(paper))
          .ifPresent(duty ->
              Outcome.orFailure(
                  rows.set(
                      tx,
                      TABLE,
                      duty.row(),
                      Map.of("status", PledgeStatus.OPEN.code(), "settled_by", ""))));
    }
  }

  /** Gives a year a row of its own, and gives its id. */
  String keep(Tx tx, Draft pledge, int year) {
    RowsStore stand = RowsStore.of(tx);
    YearlyDuty duty = YearlyPledges.of(pledge, year, stand).orElseThrow();
    if (duty.kept().isPresent()) {
      return duty.row();
    }
    boolean removed = stand.row(TABLE, duty.row()).isPresent();
    tx.bring(TABLE, duty.row());
    if (removed) {
      tx.revive(TABLE, duty.row());
    }
    Map<String, String> typed = new HashMap<>();
    for (String column : List.of("kind", "paper", "minister", "visibility")) {
      typed.put(column, pledge.text(column).orElse(""));
    }
    typed.put("text", YearlyPledges.wording(pledge, year));
    typed.put("due", duty.due().toString());
    typed.put("status", PledgeStatus.OPEN.code());
    typed.put("settled_by", "");
    return Outcome.orFailure(rows.set(tx, TABLE, duty.row(), typed));
  }

  private static List<Draft> recurring(RowsStore rows) {
    return rows.all(TABLE).stream()
        .filter(YearlyPledges::recurs)
        .filter(pledge -> !rows.isDouble(TABLE, pledge))
        .toList();
  }

  /** A paper settles what was promised in its own dossier. */
  private static boolean isAbout(Draft pledge, String paper, Lookup rows) {
    Optional<String> promised =
        pledge.text("paper").flatMap(id -> rows.meant("paper", id)).flatMap(PledgeVerbs::dossier);
    Optional<String> sent = rows.meant("paper", paper).flatMap(PledgeVerbs::dossier);
    return promised.isEmpty() || promised.equals(sent);
  }

  private static Optional<String> dossier(Draft paper) {
    return paper.text("dossier");
  }
}
