package nl.gia.feature.documents;

import java.util.List;
import java.util.Map;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.Shape;

/** Documents that prove something, and what they prove. */
public final class DocumentsFeature implements Feature {
  /** The place where most documents come up. */
  private static final int MEETINGS = 6;

  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType WHOLE = new FieldType.Whole();

  @Override
  public Map<Integer, List<String>> beside() {
    return Map.of(MEETINGS, List.of("document", "document_link"));
  }

  @Override
  public List<Kind> kinds() {
    return List.of(document(), documentLink());
  }

  private static Kind document() {
    return new Kind(
        "document",
        DocumentsText.DOCUMENT,
        DocumentsText.DOCUMENTS,
        List.of(
            Field.required("title", DocumentsText.TITLE, LINE),
            Field.optional(
                "kind",
                DocumentsText.KIND,
                FieldType.Choice.of(
                    DocumentsText.RAADSBESLUIT,
                    DocumentsText.PRESENTIELIJST,
                    DocumentsText.MAIL,
                    DocumentsText.BRIEF,
                    DocumentsText.RAPPORT,
                    DocumentsText.OVERIG)),
            Field.optional("date", DocumentsText.DATE, DATE),
            Field.optional("dms_number", DocumentsText.DMS_NUMBER, LINE),
            Field.optional("hash", DocumentsText.HASH, LINE),
            Field.optional("size", DocumentsText.SIZE, WHOLE),
            CommonFields.mergedInto("document"),
            CommonFields.visibility("intern")),
        List.of("title", "date"),
        List.of("title", "date"),
        List.of(
            new Shape("hash", "[0-9a-f]{64}", DocumentsText.HASH_SHAPE),
            Between.atLeast("size", 0, DocumentsText.SIZE_FROM_NONE)));
  }

  private static Kind documentLink() {
    return new Kind(
        "document_link",
        DocumentsText.DOCUMENT_LINK,
        DocumentsText.DOCUMENT_LINKS,
        List.of(
            Field.required(
                "document", DocumentsText.OF_DOCUMENT, new FieldType.Reference("document")),
            Field.required("table_name", DocumentsText.TABLE_NAME, LINE),
            Field.required("row", DocumentsText.ROW, LINE)),
        List.of("document", "table_name"),
        List.of("document", "table_name", "row"),
        List.of(new LinkedRowIsThere()));
  }
}
