package nl.gia;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.command.Parts;
import nl.gia.feature.Feature;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListsFeature;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Workspace;
import nl.gia.feature.agenda.AgendaFeature;
import nl.gia.feature.documents.DocumentsAtRowView;
import nl.gia.feature.documents.DocumentsFeature;
import nl.gia.feature.documents.KeptFiles;
import nl.gia.feature.exchange.ExchangeFeature;
import nl.gia.feature.forms.FormKind;
import nl.gia.feature.forms.FormLine;
import nl.gia.feature.forms.FormRequest;
import nl.gia.feature.forms.Forms;
import nl.gia.feature.forms.FormsFeature;
import nl.gia.feature.handover.HandoverFeature;
import nl.gia.feature.helpdesk.HelpdeskFeature;
import nl.gia.feature.meetings.MeetingsFeature;
import nl.gia.feature.municipalities.MunicipalitiesFeature;
import nl.gia.feature.overview.OverviewFeature;
import nl.gia.feature.overview.Visit;
import nl.gia.feature.parliament.ParliamentFeature;
import nl.gia.feature.privacy.PrivacyAtRowView;
import nl.gia.feature.privacy.PrivacyFeature;
import nl.gia.feature.reporting.Audience;
import nl.gia.feature.reporting.ReportDesk;
import nl.gia.feature.reporting.ReportPreview;
import nl.gia.feature.reporting.ReportRequest;
import nl.gia.feature.reporting.ReportVerifier;
import nl.gia.feature.reporting.ReportingFeature;
import nl.gia.feature.reporting.Reports;
import nl.gia.feature.rounds.RoundsFeature;
import nl.gia.feature.settings.Example;
import nl.gia.feature.settings.ScriptedReplica;
import nl.gia.feature.settings.SettingsFeature;
import nl.gia.feature.settings.Starter;
import nl.gia.feature.themes.ThemesFeature;
import nl.gia.feature.workgroup.WorkgroupFeature;
import nl.gia.journal.Journal;
import nl.gia.journal.LogReader;
import nl.gia.journal.States;
import nl.gia.platform.db.Database;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.task.Progress;

/** The only place that names every feature. */
final class Wiring {
  private static final String PROGRAM = "GIA Secretariaat";

  private Wiring() {}

  /** The features' kinds, for where there is no window. */
  static Kinds kinds() {
    return new Kinds(
        List.of(
            new ThemesFeature(),
            new AgendaFeature(),
            new RoundsFeature(),
            new WorkgroupFeature(),
            new MunicipalitiesFeature(),
            new MeetingsFeature(),
            new HelpdeskFeature(),
            new ParliamentFeature(),
            new ReportingFeature(ParliamentFeature.settling()),
            new DocumentsFeature(),
            new PrivacyFeature(),
            new SettingsFeature()));
  }

  /** The features with their screens upon an open database. */
  static List<Feature> features(OpenDatabase open, Visit before) {
    KeptFiles files = files(open);
    Workspace space =
        new Workspace(
            open.database(),
            open.journal(),
            kinds(),
            open.clock(),
            Optional.of(new PrivacyAtRowView(new DocumentsAtRowView(files), open)));
    List<Feature> areas = areas(open, space, files);
    Set<String> shown =
        areas.stream()
            .flatMap(area -> area.places().stream())
            .flatMap(place -> place.tables().stream())
            .collect(Collectors.toSet());
    List<Feature> all = new ArrayList<>(areas);
    all.add(
        new OverviewFeature(
            space,
            before,
            date -> WorkgroupFeature.seats(space, date),
            ParliamentFeature::openPledges,
            shown));
    all.add(new ListsFeature(space, areas));
    return List.copyOf(all);
  }

  static KeptFiles files(OpenDatabase open) {
    return new KeptFiles(open.journal(), open.scratch().resolve("documents"));
  }

  private static List<Feature> areas(OpenDatabase open, Workspace space, KeptFiles files) {
    FormsFeature forms = new FormsFeature(space);
    return List.of(
        new AgendaFeature(open.journal(), open.database(), open.clock()),
        new ThemesFeature(space),
        new WorkgroupFeature(space),
        new MunicipalitiesFeature(space, forms.ofMunicipalities()),
        new MeetingsFeature(space, forms.ofMeeting()),
        new HelpdeskFeature(space, forms.ofQuestions()),
        new ParliamentFeature(space),
        new RoundsFeature(),
        new DocumentsFeature(space, files),
        new PrivacyFeature(space, open),
        new SettingsFeature(),
        new ReportingFeature(
            ParliamentFeature.settling(), new ReportDesk(space, open.states(), PROGRAM)),
        forms,
        new HandoverFeature(open, space),
        new ExchangeFeature(open, kinds()));
  }

  /** What the features bring to the command line. */
  static Parts parts() {
    Kinds kinds = kinds();
    return new Parts(
        kinds,
        new Contents(),
        new Reporting(),
        new FormsDesk(),
        new AgendaDesk(kinds),
        new DocumentShelf(kinds),
        new PersonDesk(kinds),
        (world, file) -> Windows.open(() -> world, file));
  }

  private static Reports reports(OpenDatabase open) {
    return new Reports(open.database(), open.journal(), open.states()::now, open.clock(), PROGRAM);
  }

  /** Reports for the command line. */
  private static final class Reporting implements Parts.Reporting {
    @Override
    public Parts.Reported annual(
        OpenDatabase open, int year, LocalDate date, String audience, Path file) {
      ReportRequest request =
          new ReportRequest(year, date, Audience.of(audience).orElse(Audience.KAMER));
      Reports.Made made = reports(open).annual(request, file, Progress.UNWATCHED);
      return new Parts.Reported(
          made.state().code(),
          made.madeBefore(),
          ReportPreview.of(open.database(), request, LocalDate.now(open.clock())).remarks());
    }

    @Override
    public Problem verify(OpenDatabase open, Path file) {
      return new ReportVerifier(open.database(), open.states()).verify(file, Progress.UNWATCHED);
    }
  }

  /** Forms for the command line. */
  private static final class FormsDesk implements Parts.Forms {
    @Override
    public void make(OpenDatabase open, Parts.FormAsked asked, Path file) {
      Forms forms = forms(open);
      FormKind kind = FormKind.of(asked.kind()).orElseThrow();
      LocalDate due =
          asked.due().orElseGet(() -> FormRequest.usualDue(LocalDate.now(open.clock())));
      String subject = forms.subject(kind, asked.subject());
      forms.make(new FormRequest(kind, subject, due, asked.returnTo()), file);
    }

    @Override
    public Parts.FormsTaken take(
        OpenDatabase open, List<Path> files, boolean overwrite, boolean keep) {
      Forms.Result result =
          keep
              ? forms(open).take(files, overwrite, Progress.UNWATCHED)
              : forms(open).preview(files, overwrite, Progress.UNWATCHED);
      return new Parts.FormsTaken(
          result.stopped(), result.lines().stream().map(FormsDesk::said).toList());
    }

    private static Forms forms(OpenDatabase open) {
      return new Forms(new Workspace(open.database(), open.journal(), kinds(), open.clock()));
    }

    private static Parts.FormSaid said(FormLine line) {
      return new Parts.FormSaid(
          line.file(),
          line.sheet(),
          line.row(),
          line.effect().name().toLowerCase(Locale.ROOT),
          line::sentence);
    }
  }

  /** What a new database can begin with. */
  private static final class Contents implements Parts.Contents {
    @Override
    public OpenDatabase.Content starter() {
      return new OpenDatabase.Content(
          Optional.of(LogReader.AGENDA),
          database -> ScriptedReplica.write(database, new Starter().acts()));
    }

    @Override
    public OpenDatabase.Content example() {
      return new OpenDatabase.Content(
          Optional.of(Example.DATABASE),
          database -> {
            starter().fill().accept(database);
            ScriptedReplica.write(database, new Example(Contents::report).acts());
          });
    }

    private static void report(Database database, Journal journal, Example.Report report) {
      Clock clock = Clock.fixed(report.at(), ZoneOffset.UTC);
      Audience audience = Audience.of(report.audience()).orElseThrow();
      new Reports(database, journal, () -> States.present(journal), clock, PROGRAM)
          .keep(ReportRequest.of(report.year(), audience));
    }
  }
}
