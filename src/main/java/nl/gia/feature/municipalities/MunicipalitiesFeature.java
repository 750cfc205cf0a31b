package nl.gia.feature.municipalities;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gia.feature.Between;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.feature.ListTarget;
import nl.gia.feature.ListVerbs;
import nl.gia.feature.Place;
import nl.gia.feature.RowVerb;
import nl.gia.feature.SinceUntil;
import nl.gia.feature.Workspace;

/** Provinces, regions, municipalities and the facts about them. */
public final class MunicipalitiesFeature implements Feature {
  private static final int PLACE = 5;
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType PROVINCE = new FieldType.Reference("province");

  private final Optional<Workspace> space;
  private final RowVerb[] verbs;

  /** For those who need the kinds alone. */
  public MunicipalitiesFeature() {
    space = Optional.empty();
    verbs = new RowVerb[0];
  }

  /**
   * For the window, where an open database fills its screen.
   *
   * @param verbs what others do with the municipalities that are chosen
   */
  public MunicipalitiesFeature(Workspace space, RowVerb... verbs) {
    this.space = Optional.of(space);
    this.verbs = verbs.clone();
  }

  @Override
  public List<Place> places() {
    return space.map(this::place).stream().toList();
  }

  private Place place(Workspace workspace) {
    return Place.of(
        PLACE,
        GemeentenText.PLACE,
        "fth-map-pin",
        List.of("municipality", "involvement"),
        desk ->
            new GemeentenView(
                desk,
                new GemeentenViewModel(desk, workspace),
                new ListVerbs(desk, workspace, desk.files()),
                List.of(verbs)));
  }

  @Override
  public Map<Integer, List<String>> beside() {
    return Map.of(
        PLACE,
        List.of(
            "province",
            "region",
            "region_province",
            "municipality_province",
            "municipality_alias",
            "municipality_successor",
            "municipality_size"));
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        province(),
        region(),
        regionProvince(),
        municipality(),
        MunicipalityParts.alias(),
        MunicipalityParts.placement(),
        MunicipalityParts.successor(),
        MunicipalityParts.size(),
        MunicipalityParts.involvement());
  }

  @Override
  public List<ListTarget> lists(Kinds kinds) {
    return List.of(PlannedList.municipalities(), PlannedList.successors());
  }

  private static Kind province() {
    return new Kind(
            "province",
            MunicipalitiesText.PROVINCE,
            MunicipalitiesText.PROVINCES,
            List.of(
                Field.required("code", MunicipalitiesText.CODE, LINE).tidied(Codes::province),
                Field.required("name", MunicipalitiesText.NAME, LINE)),
            List.of("name"),
            List.of("code"),
            List.of(Codes.PROVINCE))
        .keyedByNature();
  }

  private static Kind region() {
    return new Kind(
            "region",
            MunicipalitiesText.REGION,
            MunicipalitiesText.REGIONS,
            List.of(
                Field.required("number", MunicipalitiesText.NUMBER, new FieldType.Whole()),
                Field.required("name", MunicipalitiesText.NAME, LINE),
                Field.optional(
                    "support_institution",
                    MunicipalitiesText.SUPPORT_INSTITUTION,
                    new FieldType.Reference("organisation"))),
            List.of("name"),
            List.of("number"),
            List.of(Between.atLeast("number", 1, MunicipalitiesText.NUMBER_FROM_ONE)))
        .keyedByNature();
  }

  private static Kind regionProvince() {
    return new Kind(
        "region_province",
        MunicipalitiesText.REGION_PROVINCE,
        MunicipalitiesText.REGION_PROVINCES,
        List.of(
            Field.required(
                "region", MunicipalitiesText.OF_REGION, new FieldType.Reference("region")),
            Field.required("province", MunicipalitiesText.OF_PROVINCE, PROVINCE)),
        List.of("region", "province"),
        List.of("region", "province"),
        List.of());
  }

  private static Kind municipality() {
    return new Kind(
            "municipality",
            MunicipalitiesText.MUNICIPALITY,
            MunicipalitiesText.MUNICIPALITIES,
            List.of(
                Field.required("code", MunicipalitiesText.CODE, LINE).tidied(Codes::municipality),
                Field.required("name", MunicipalitiesText.NAME, LINE).tidied(Codes::name),
                Field.optional("valid_from", MunicipalitiesText.VALID_FROM, DATE),
                Field.optional("valid_to", MunicipalitiesText.VALID_TO, DATE)),
            List.of("name"),
            List.of("code"),
            List.of(Codes.MUNICIPALITY, new SinceUntil("valid_from", "valid_to")))
        .keyedByNature();
  }
}
