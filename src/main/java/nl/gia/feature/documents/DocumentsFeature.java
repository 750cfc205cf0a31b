package nl.gia.feature.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Annex;
import nl.gia.feature.Between;
import nl.gia.feature.CommonFields;
import nl.gia.feature.Feature;
import nl.gia.feature.Field;
import nl.gia.feature.FieldType;
import nl.gia.feature.Kind;
import nl.gia.feature.KindPart;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.ListingView;
import nl.gia.feature.Shape;
import nl.gia.feature.Workspace;
import nl.gia.platform.task.FileOpener;
import nl.gia.platform.ui.Desk;

/** Documents that prove something, and what they prove. */
public final class DocumentsFeature implements Feature {
  /** The place where most documents come up. */
  private static final int MEETINGS = 6;

  private static final FieldType LINE = new FieldType.Line();
  private static final FieldType DATE = new FieldType.Date();
  private static final FieldType WHOLE = new FieldType.Whole();

  private final Optional<Shown> shown;

  private record Shown(Workspace space, KeptFiles files) {}

  /** The kinds alone, for where there is no window. */
  public DocumentsFeature() {
    shown = Optional.empty();
  }

  /**
   * With the lists of documents and of their links.
   *
   * @param files copies of contents for other programs
   */
  public DocumentsFeature(Workspace space, KeptFiles files) {
    shown = Optional.of(new Shown(space, files));
    files.follow();
  }

  @Override
  public List<Annex> annexes() {
    return shown.stream().map(DocumentsFeature::annex).toList();
  }

  private static Annex annex(Shown shown) {
    KindPart documents =
        KindPart.of(document(), EvidenceText.PURPOSE)
            .asking(
                List.of(
                    List.of("title"),
                    List.of("kind", "date"),
                    List.of("dms_number"),
                    List.of("visibility")))
            .drawnBy((desk, space, around) -> listing(desk, space, around, shown.files()));
    KindPart links =
        KindPart.of(documentLink(), EvidenceText.LINKS_PURPOSE).showing("document", "table_name");
    return KindsPlace.annex(
        shown.space(), MEETINGS, List.of(documents, links), Set.of(EvidenceStore.DOCUMENT));
  }

  private static ListingView listing(
      Desk desk, Workspace space, ListingView.Around around, KeptFiles files) {
    DocumentDesk.Tools tools =
        new DocumentDesk.Tools(files, FileOpener.ofThisPlatform(), desk.files());
    DocumentsViewModel model = new DocumentsViewModel(new DocumentDesk(desk, space, tools), around);
    return new DocumentsListView(desk.texts(), model, around);
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
