package nl.gia;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.command.Parts;
import nl.gia.feature.Feature;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Refusal;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.feature.agenda.AgendaFeature;
import nl.gia.feature.exchange.ExchangeFeature;
import nl.gia.feature.municipalities.ImportPlan;
import nl.gia.feature.municipalities.ListRow;
import nl.gia.feature.municipalities.MunicipalitiesFeature;
import nl.gia.feature.municipalities.MunicipalityPlan;
import nl.gia.feature.municipalities.RegisterRows;
import nl.gia.feature.municipalities.RowProblem;
import nl.gia.feature.municipalities.SuccessorPlan;
import nl.gia.feature.reporting.Audience;
import nl.gia.feature.reporting.ReportRequest;
import nl.gia.feature.reporting.ReportingFeature;
import nl.gia.feature.reporting.Reports;
import nl.gia.feature.settings.Example;
import nl.gia.feature.settings.ScriptedReplica;
import nl.gia.feature.settings.SettingsFeature;
import nl.gia.feature.settings.Starter;
import nl.gia.feature.themes.ThemesFeature;
import nl.gia.feature.workgroup.WorkgroupFeature;
import nl.gia.journal.entry.Act;
import nl.gia.lists.ReadList;
import nl.gia.platform.db.Database;

/** The only place that names every feature. */
final class Wiring {
  private Wiring() {}

  /** The features' kinds, for where there is no window. */
  static Kinds kinds() {
    return new Kinds(
        List.of(
            new AgendaFeature(),
            new ThemesFeature(),
            new WorkgroupFeature(),
            new MunicipalitiesFeature(),
            new ReportingFeature(),
            new SettingsFeature()));
  }

  /** The features with their screens upon an open database. */
  static List<Feature> features(OpenDatabase open) {
    return List.of(
        new AgendaFeature(open.journal(), open.database(), open.clock()),
        new ThemesFeature(),
        new WorkgroupFeature(new Workspace(open.database(), open.journal(), kinds(), open.clock())),
        new MunicipalitiesFeature(),
        new ReportingFeature(),
        new SettingsFeature(),
        new ExchangeFeature(open, kinds()));
  }

  /** What the features bring to the command line. */
  static Parts parts() {
    return new Parts(
        kinds(),
        new Contents(),
        Wiring::annual,
        Map.of(
            "municipalities",
            (open, list, dry) -> apply(open, municipalities(open, list), dry),
            "successors",
            (open, list, dry) -> apply(open, successors(open, list), dry)),
        Windows::open);
  }

  private static String annual(
      OpenDatabase open, int year, LocalDate date, String audience, Path file) {
    Reports reports =
        new Reports(
            open.database(), open.journal(), open.states()::now, open.clock(), "GIA Secretariaat");
    ReportRequest request =
        new ReportRequest(year, date, Audience.of(audience).orElse(Audience.KAMER));
    return reports.annual(request, file).state().code();
  }

  private static ImportPlan municipalities(OpenDatabase open, ReadList list) {
    return MunicipalityPlan.of(ListRow.of(list), register(open), Optional.empty());
  }

  private static ImportPlan successors(OpenDatabase open, ReadList list) {
    return SuccessorPlan.of(ListRow.of(list), register(open));
  }

  private static RegisterRows register(OpenDatabase open) {
    return open.database().<RegisterRows>read(rows -> RegisterRows.of(new RowsStore(rows)));
  }

  private static int apply(OpenDatabase open, ImportPlan plan, boolean dry) {
    if (!plan.problems().isEmpty()) {
      throw new Refusal(plan.problems().stream().map(RowProblem::problem).toList());
    }
    if (!dry) {
      open.write(Act.of("municipality.import"), plan::apply);
    }
    return plan.changes().size();
  }

  /** What a new database can begin with. */
  private static final class Contents implements Parts.Contents {
    @Override
    public void starter(Database database) {
      ScriptedReplica.write(database, new Starter().acts());
    }

    @Override
    public void example(OpenDatabase open) {
      ScriptedReplica.write(open.database(), new Example().acts());
    }
  }
}
