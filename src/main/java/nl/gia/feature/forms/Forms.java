package nl.gia.feature.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gia.feature.Draft;
import nl.gia.feature.FeatureText;
import nl.gia.feature.Names;
import nl.gia.feature.Rows;
import nl.gia.feature.RowsStore;
import nl.gia.feature.Workspace;
import nl.gia.journal.Tx;
import nl.gia.journal.entry.Act;
import nl.gia.journal.entry.Value;
import nl.gia.office.FormSpec;
import nl.gia.office.FormWriter;
import nl.gia.platform.db.WholeFile;
import nl.gia.platform.problem.UserFailure;
import nl.gia.platform.task.Progress;
import nl.gia.platform.text.Text;

/** Makes forms for outsiders, and reads what they filled in back in. */
public final class Forms {
  private final Workspace space;

  /** A form that was recognised: what it asks, about whom, and when it was made. */
  public record Recognised(String file, Text title, String subject, LocalDate madeOn) {}

  /** What reading forms back came to, or would. */
  public record Result(List<Recognised> forms, List<FormLine> lines) {
    public Result {
      forms = List.copyOf(forms);
      lines = List.copyOf(lines);
    }

    /** How many lines do this. */
    public long count(FormLine.Effect effect) {
      return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Whether anything stands in the way, so that nothing goes in. */
    public boolean stopped() {
      return count(FormLine.Effect.PROBLEM) > 0;
    }
  }

  /** Ends the act without keeping it. */
  private static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  public Forms(Workspace space) {
    this.space = space;
  }

  /**
   * The row that a form is to be about, by its id, name or code.
   *
   * @throws nl.gia.feature.Refusal when there is none, or more than one
   */
  public String subject(FormKind kind, String typed) {
    return switch (kind) {
      case PROGRESS -> named("action_state", "municipality", typed);
      case ATTENDANCE -> named("attendance", "meeting", typed);
      case QUESTIONS -> "";
    };
  }

  private String named(String table, String column, String typed) {
    return Names.plain(
        space
            .database()
            .<Value>read(
                rows -> new Rows(space.kinds()).value(new RowsStore(rows), table, column, typed)));
  }

  LocalDate today() {
    return LocalDate.now(space.clock());
  }

  /**
   * Makes a form and writes it into a file.
   *
   * @throws UserFailure when what it is about is gone or not for outsiders, or the file cannot be
   *     written
   */
  public void make(FormRequest request, Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new UserFailure(FeatureText.XLSX_ONLY, file);
    }
    byte[] form = bytes(request);
    WholeFile.write(file, out -> out.write(form));
  }

  /**
   * Makes a form of each of these rows in a folder, and gives the files.
   *
   * @throws UserFailure at the first that will not do; those made before stay
   */
  List<Path> make(List<FormRequest> requests, Path folder, Progress progress) {
    List<Path> files = requests.stream().map(one -> folder.resolve(fileName(one))).toList();
    files.stream()
        .filter(Files::exists)
        .findFirst()
        .ifPresent(file -> {
          throw new UserFailure(FormsText.NAME_TAKEN, file.getFileName());
        });
    return requests.stream()
        .map(request -> {
          progress.check();
          progress.at(requests.indexOf(request) / (double) requests.size());
          Path file = files.get(requests.indexOf(request));
          make(request, file);
          return file;
        })
        .toList();
  }

  /** What a file with this form is called, unless the user calls it otherwise. */
  String fileName(FormRequest request) {
    String name =
        request.kind().table().isEmpty()
            ? ""
            : space
                .database()
                .<String>read(rows -> name(subject(new RowsStore(rows), request), request));
    String title = FormFrame.words(request.kind().title());
    String whole = (title + " " + name).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ");
    String tidy = whole.replaceAll("\\s+", " ").strip();
    return (tidy.length() > 100 ? tidy.substring(0, 100).strip() : tidy) + ".xlsx";
  }

  /** What reading these forms back would come to. */
  public Result preview(List<Path> files, boolean overwrite, Progress progress) {
    return run(files, overwrite, false, progress);
  }

  /** Reads these forms back: all of them as one act, or nothing. */
  public Result take(List<Path> files, boolean overwrite, Progress progress) {
    return run(files, overwrite, true, progress);
  }

  private byte[] bytes(FormRequest request) {
    FormMark mark =
        new FormMark(
            request.kind(),
            space.journal().log().database(),
            request.subject(),
            today(),
            List.of());
    FormSpec spec =
        space.database().<FormSpec>read(rows -> spec(new RowsStore(rows), request, mark));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FormWriter.write(spec, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written", e);
    }
    return out.toByteArray();
  }

  private FormSpec spec(RowsStore store, FormRequest request, FormMark mark) {
    FormRows rows = new FormRows(store, space.kinds());
    return switch (request.kind()) {
      case PROGRESS -> new ProgressForm(rows, request, subject(store, request)).spec(mark);
      case ATTENDANCE -> {
        Draft meeting = subject(store, request);
        if (!FormRows.isPublic(meeting)) {
          throw new UserFailure(FormsText.MEETING_NOT_PUBLIC, meeting.text("title").orElse(""));
        }
        yield new AttendanceForm(rows, request, meeting).spec(mark);
      }
      case QUESTIONS -> new QuestionForm(rows, request).spec(mark);
    };
  }

  private static Draft subject(RowsStore store, FormRequest request) {
    return store
        .row(request.kind().table(), request.subject())
        .filter(row -> !row.removed())
        .orElseThrow(() -> new UserFailure(FormsText.NOTHING_TO_ASK, request.subject()));
  }

  private static String name(Draft subject, FormRequest request) {
    return request.kind() == FormKind.PROGRESS
        ? subject.text("code").orElse("") + " " + subject.text("name").orElse("")
        : subject.text("date").orElse("") + " " + subject.text("title").orElse("");
  }

  private Result run(List<Path> files, boolean overwrite, boolean keep, Progress progress) {
    List<FilledForm> forms =
        files.stream()
            .map(file -> {
              progress.check();
              return own(FilledForm.read(file));
            })
            .toList();
    FormTally tally = new FormTally(overwrite);
    try {
      space
          .journal()
          .write(
              Act.of("form.read_back"),
              tx -> {
                for (FilledForm form : forms) {
                  progress.check();
                  progress.at(forms.indexOf(form) / (double) forms.size());
                  tally.in(form.file());
                  take(tx, form, tally);
                }
                if (!keep || tally.stopped()) {
                  throw new NotKept();
                }
              });
    } catch (NotKept _) {
      // Nothing of it was written.
    }
    return new Result(forms.stream().map(this::recognised).toList(), tally.lines());
  }

  private Recognised recognised(FilledForm form) {
    FormMark mark = form.mark();
    String table = mark.kind().table();
    Optional<Draft> subject =
        space.database().read(rows -> new RowsStore(rows).row(table, mark.subject()));
    return new Recognised(
        form.file(),
        mark.kind().title(),
        subject.flatMap(row -> row.text("name").or(() -> row.text("title"))).orElse(""),
        mark.madeOn());
  }

  private FilledForm own(FilledForm form) {
    if (!form.mark().database().equals(space.journal().log().database())) {
      throw new UserFailure(FormsText.OTHER_DATABASE, form.file());
    }
    return form;
  }

  private void take(Tx tx, FilledForm form, FormTally tally) {
    FormRows rows = new FormRows(RowsStore.of(tx), space.kinds());
    FormMark mark = form.mark();
    if (!mark.kind().table().isEmpty()
        && rows.live(mark.kind().table(), mark.subject()).isEmpty()) {
      throw new UserFailure(FormsText.SUBJECT_GONE, form.file(), mark.kind().title());
    }
    Intake intake = new Intake(tx, new Rows(space.kinds()), rows, today(), tally);
    switch (mark.kind()) {
      case PROGRESS -> new ProgressIntake(intake, form).take();
      case ATTENDANCE -> new AttendanceIntake(intake, form).take();
      case QUESTIONS -> new QuestionIntake(intake, form).take();
    }
  }
}
