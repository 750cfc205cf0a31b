package nl.gia.command;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.gia.command.Asked.Option;
import nl.gia.command.Asked.Word;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.figures.Division;
import nl.gia.figures.FigureSheet;
import nl.gia.figures.FiguresStore;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.ui.Day;

/** Commands on figures: figures, report annual, report verify. */
final class FigureCommands {
  private static final Option REFERENCE_DATE =
      Option.of("--reference-date", "DATE", CommandText.REFERENCE_DATE);

  private static final Map<String, CommandText> DIVISIONS =
      Map.of("then", CommandText.DIVISION_THEN, "today", CommandText.DIVISION_TODAY);

  private FigureCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("figures", CommandText.FIGURES, FigureCommands::figures)
            .with(
                REFERENCE_DATE, Option.choice("--division", CommandText.DIVISION, "then", "today")),
        Asked.of("report annual", CommandText.REPORT_ANNUAL, FigureCommands::annual)
            .with(
                Option.of("--year", "YEAR", CommandText.YEAR).needed(),
                REFERENCE_DATE,
                Option.choice("--audience", CommandText.AUDIENCE, "kamer", "intern"),
                Option.of("--output", "FILE", CommandText.OUTPUT).needed()),
        Asked.of("report verify", CommandText.REPORT_VERIFY, FigureCommands::verify)
            .taking(Word.one("FILE")));
  }

  private static void figures(Call call) {
    LocalDate today = LocalDate.now(call.world().clock());
    LocalDate date = call.date("--reference-date").orElse(today);
    Division division =
        Division.valueOf(call.option("--division").orElse("then").toUpperCase(Locale.ROOT));
    call.read(database -> {
      FigureSheet sheet =
          database.<FigureSheet>read(rows -> new FiguresStore(rows).at(date, division, today));
      if (call.json()) {
        call.document(Trees.of((Object) sheet));
      } else {
        print(call, sheet);
      }
    });
  }

  private static void print(Call call, FigureSheet sheet) {
    call.say(
        CommandText.FIGURES_ON,
        Day.shown(sheet.referenceDate()),
        call.texts().get(DIVISIONS.getOrDefault(sheet.division(), CommandText.UNKNOWN)));
    line(call, CommandText.MUNICIPALITIES, sheet.municipalities());
    if (sheet.partly()) {
      call.say(CommandText.PARTLY, sheet.registered(), sheet.all());
    }
    Integer listed = sheet.listed();
    if (listed != null) {
      call.say(CommandText.LISTED, listed);
    }
    line(call, sheet.ownInterim() ? CommandText.OWN_TARGET : CommandText.TARGET, sheet.target());
    line(call, CommandText.NEEDED, sheet.needed());
    sheet
        .facts()
        .forEach(fact -> call.print("  " + called(call, fact.fact()) + ": " + fact.count()));
    sheet
        .rungs()
        .forEach(rung -> call.say(CommandText.RUNG, rung.rung(), Integer.toString(rung.count())));
    for (FigureSheet.IndicatorFigure indicator : sheet.indicators()) {
      call.print(indicator.name());
      line(call, CommandText.COUNT, indicator.count());
      line(call, CommandText.SHARE, indicator.share());
      line(call, CommandText.DIFFERENCE, indicator.difference());
    }
  }

  /** What a fact is called where it is filled in. */
  private static String called(Call call, String fact) {
    return call.rows().kind("involvement").field("fact").map(Field::type).stream()
        .flatMap(type ->
            type instanceof FieldType.Choice(List<FieldType.Option> options)
                ? options.stream()
                : Stream.of())
        .filter(option -> option.code().equals(fact))
        .map(option -> call.texts().get(option.name()))
        .findFirst()
        .orElse(fact);
  }

  private static void line(
      Call call, CommandText label, @org.jspecify.annotations.Nullable Number number) {
    String shown = number == null ? call.texts().get(CommandText.UNKNOWN) : shown(call, number);
    call.print(call.texts().get(label) + ": " + shown);
  }

  /** As people write it, without anything between thousands. */
  private static String shown(Call call, Number number) {
    NumberFormat format = NumberFormat.getInstance(call.texts().locale());
    format.setGroupingUsed(false);
    return format.format(number);
  }

  private static void annual(Call call) {
    int year = call.year();
    LocalDate date = call.date("--reference-date").orElse(LocalDate.of(year, Month.DECEMBER, 31));
    if (date.getYear() != year) {
      throw new UsageFault(CommandText.DATE_OUTSIDE_YEAR, Day.shown(date), Integer.toString(year));
    }
    Path file = Path.of(call.option("--output").orElseThrow());
    String audience = call.option("--audience").orElse("kamer");
    call.open(open -> {
      Parts.Reported made = call.parts().reporting().annual(open, year, date, audience, file);
      List<String> remarks =
          made.remarks().stream().map(remark -> remark.message(call.texts())).toList();
      if (call.json()) {
        call.document(
            Map.of(
                "file", file.toString(),
                "state", made.state(),
                "made_before", made.madeBefore(),
                "remarks", remarks));
      } else {
        call.say(
            made.madeBefore() ? CommandText.REPORTED_AGAIN : CommandText.REPORTED,
            file,
            made.state());
        remarks.forEach(remark -> call.say(CommandText.REMARK, remark));
      }
    });
  }

  private static void verify(Call call) {
    call.open(open -> {
      Problem genuine = call.parts().reporting().verify(open, Path.of(call.word(0)));
      if (call.json()) {
        call.document(Map.of("genuine", true, "report", genuine.message(call.texts())));
      } else {
        call.print(genuine.message(call.texts()));
      }
    });
  }
}
