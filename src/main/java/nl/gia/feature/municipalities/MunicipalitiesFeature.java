package nl.gia.feature.municipalities;

import java.util.List;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.SinceUntil;

/** Provinces, regions, municipalities and the facts about them. */
public final class MunicipalitiesFeature implements Feature {
  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType PROVINCE = new FieldType.Reference("province");

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
        MunicipalityParts.involvement());
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
            List.of(MunicipalityParts::numberedFromOne))
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
                Field.required("name", MunicipalitiesText.NAME, LINE),
                Field.optional("valid_from", MunicipalitiesText.VALID_FROM, DATE),
                Field.optional("valid_to", MunicipalitiesText.VALID_TO, DATE)),
            List.of("name"),
            List.of("code"),
            List.of(Codes.MUNICIPALITY, new SinceUntil("valid_from", "valid_to")))
        .keyedByNature();
  }
}
