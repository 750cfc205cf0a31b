package nl.gia;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gia.command.Parts;
import nl.gia.feature.Feature;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.reporting.Audience;
import nl.gia.feature.reporting.ReportRequest;
import nl.gia.feature.reporting.ReportingFeature;
import nl.gia.feature.reporting.Reports;
import nl.gia.feature.settings.ScriptedReplica;
import nl.gia.feature.settings.Starter;
import nl.gia.platform.db.Database;

/** The only place that names every feature. */
final class Wiring {
  private Wiring() {}

  static List<Feature> features() {
    return List.of(new ReportingFeature());
  }

  static Parts parts() {
    return new Parts(
        new Kinds(features()), new Contents(), Wiring::annual, Map.of(), Windows::open);
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

  /** What a new database can begin with. */
  private static final class Contents implements Parts.Contents {
    @Override
    public void starter(Database database) {
      ScriptedReplica.write(database, new Starter().acts());
    }

    @Override
    public void example(OpenDatabase open) {}
  }
}
