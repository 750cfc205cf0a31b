package nl.gia.feature.municipalities;

import java.util.ArrayList;
import java.util.List;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Draft;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.FieldType.Option;
import nl.gia.feature.Kind;
import nl.gia.feature.Lookup;
import nl.gia.feature.OneAtATime;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.WhenIs;
import nl.gia.figures.Fact;
import nl.gia.journal.entry.Value;
import nl.gia.platform.problem.Problem;

/** The kinds of rows that are part of a municipality. */
final class MunicipalityParts {
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType WHOLE = new FieldType.Whole();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType MUNICIPALITY = new FieldType.Reference("municipality");
  private static final FieldType FACTS =
      new FieldType.Choice(
          List.of(
              new Option("bekend", MunicipalitiesText.BEKEND),
              new Option("deelgenomen", MunicipalitiesText.DEELGENOMEN),
              new Option("gebruikt", MunicipalitiesText.GEBRUIKT),
              new Option("verbonden", MunicipalitiesText.VERBONDEN),
              new Option("eigen_beleid", MunicipalitiesText.EIGEN_BELEID),
              new Option(Fact.NOT_ATTENDED, MunicipalitiesText.NIET_DEELGENOMEN)));

  private MunicipalityParts() {}

  static Kind alias() {
    return new Kind(
        "municipality_alias",
        MunicipalitiesText.ALIAS,
        MunicipalitiesText.ALIASES,
        List.of(of(), Field.required("name", MunicipalitiesText.NAME, LINE)),
        List.of("name"),
        List.of("municipality", "name"),
        List.of());
  }

  static Kind placement() {
    return new Kind(
            "municipality_province",
            MunicipalitiesText.PLACEMENT,
            MunicipalitiesText.PLACEMENTS,
            List.of(
                of(),
                Field.required(
                    "province",
                    MunicipalitiesText.OF_PROVINCE,
                    new FieldType.Reference("province")),
                Field.optional("valid_from", MunicipalitiesText.LIES_FROM, DATE),
                Field.optional("valid_to", MunicipalitiesText.LIES_TO, DATE)),
            List.of("municipality", "province"),
            List.of(),
            List.of(
                new SinceUntil("valid_from", "valid_to"),
                new OneAtATime(
                    "municipality_province",
                    List.of("municipality"),
                    "valid_from",
                    "valid_to",
                    MunicipalitiesText.LIES_ELSEWHERE)))
        .foundBy("municipality", "province", "valid_from");
  }

  static Kind successor() {
    return new Kind(
        "municipality_successor",
        MunicipalitiesText.SUCCESSOR,
        MunicipalitiesText.SUCCESSORS,
        List.of(
            of(),
            Field.required("successor", MunicipalitiesText.BECAME, MUNICIPALITY),
            Field.optional("share", MunicipalitiesText.SHARE, new FieldType.Decimal()),
            Field.required("date", MunicipalitiesText.DATE, DATE)),
        List.of("municipality", "successor"),
        List.of("municipality", "successor", "date"),
        List.of(MunicipalityParts::succession));
  }

  static Kind size() {
    return new Kind(
        "municipality_size",
        MunicipalitiesText.SIZE,
        MunicipalitiesText.SIZES,
        List.of(
            of(),
            Field.required("year", MunicipalitiesText.YEAR, WHOLE),
            Field.optional("inhabitants", MunicipalitiesText.INHABITANTS, WHOLE),
            Field.optional("class", MunicipalitiesText.SIZE_CLASS, LINE)),
        List.of("municipality", "year"),
        List.of("municipality", "year"),
        List.of(
            new Between("year", 1900, 2100, MunicipalitiesText.YEAR_RANGE),
            Between.atLeast("inhabitants", 0, MunicipalitiesText.INHABITANTS_FROM_NONE)));
  }

  static Kind involvement() {
    return new Kind(
            "involvement",
            MunicipalitiesText.INVOLVEMENT,
            MunicipalitiesText.INVOLVEMENTS,
            List.of(
                of(),
                Field.required("fact", MunicipalitiesText.FACT, FACTS),
                Field.required("since", MunicipalitiesText.SINCE, DATE),
                Field.optional("until", MunicipalitiesText.UNTIL, DATE),
                Field.optional("evidence", MunicipalitiesText.EVIDENCE, new FieldType.Prose()),
                Field.optional(
                    "document", MunicipalitiesText.DOCUMENT, new FieldType.Reference("document")),
                Field.optional(
                    "edition", MunicipalitiesText.EDITION, new FieldType.Reference("edition")),
                Field.optional(
                    "meeting", MunicipalitiesText.MEETING, new FieldType.Reference("meeting")),
                CommonFields.visibility("intern")),
            List.of("municipality", "fact"),
            List.of(),
            List.of(
                new SinceUntil("since", "until"),
                new FactInLifetime(),
                new WhenIs("fact", Fact.NOT_ATTENDED, "meeting", MunicipalitiesText.WHICH_MEETING)))
        .foundBy("municipality", "fact", "since");
  }

  private static List<Problem> succession(Draft draft, Lookup rows) {
    List<Problem> problems = new ArrayList<>();
    double share =
        switch (draft.value("share")) {
          case Value.Real(double number) -> number;
          case Value.Whole(long number) -> number;
          case Value.Null none -> 1;
          case Value.Text text -> 1;
          case Value.Blob blob -> 1;
        };
    if (share <= 0 || share > 1) {
      problems.add(Problem.of("share", MunicipalitiesText.SHARE_RANGE));
    }
    if (!draft.blank("municipality")
        && draft.value("municipality").equals(draft.value("successor"))) {
      problems.add(Problem.of("successor", MunicipalitiesText.NOT_ITS_OWN_SUCCESSOR));
    }
    return problems;
  }

  private static Field of() {
    return Field.required("municipality", MunicipalitiesText.OF_MUNICIPALITY, MUNICIPALITY);
  }
}
