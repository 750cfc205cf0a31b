package nl.gia.feature.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gia.feature.Annex;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.KindPart;
import nl.gia.feature.KindsPlace;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.RowVerb;
import nl.gia.feature.Tool;
import nl.gia.feature.Workspace;

/** What persons ask about their own data, and how long records are kept. */
public final class PrivacyFeature implements Feature {
  /** The place of the persons whose data it is. */
  private static final int PERSONS = 4;

  private static final int STAND_WIDTH = 24;

  private final Optional<Reach> reach;

  /** For those who need the kinds alone. */
  public PrivacyFeature() {
    reach = Optional.empty();
  }

  /** For the window. */
  public PrivacyFeature(Workspace space, OpenDatabase open) {
    this(new Reach(space, open.peers(), open.scrubbing(), Optional.of(open)));
  }

  PrivacyFeature(Reach reach) {
    this.reach = Optional.of(reach);
  }

  @Override
  public List<Kind> kinds() {
    return PrivacyKinds.all();
  }

  @Override
  public List<Tool> tools() {
    return reach.stream().flatMap(open -> tools(open).stream()).toList();
  }

  private static List<Tool> tools(Reach reach) {
    return List.of(
        new Tool(DestructionText.MENU, "", (desk, tables) -> DestructionView.open(desk, reach)),
        new Tool(AuditText.MENU, "", (desk, tables) -> AuditView.open(desk, reach.space(), "")));
  }

  @Override
  public List<Annex> annexes() {
    return reach.stream().map(PrivacyFeature::annex).toList();
  }

  private static Annex annex(Reach reach) {
    KindPart requests =
        KindPart.of(PrivacyKinds.privacyRequest(), PrivacyText.NO_REQUESTS)
            .showing("person", "kind", "received_on", "due")
            .newestBy("received_on")
            .asking(
                List.of(
                    List.of("person"),
                    List.of("kind", "received_on"),
                    List.of("due", "extended_on"),
                    List.of("extension"),
                    List.of("outcome", "answered_on"),
                    List.of("ground"),
                    List.of("visibility")))
            .telling(
                PrivacyText.STAND,
                STAND_WIDTH,
                (texts, row) ->
                    RequestStand.of(row::stored, LocalDate.now(reach.space().clock()))
                        .status(texts))
            .beneath((desk, space, selected) ->
                new RequestPane(desk, reach, new RequestViewModel(desk, reach, selected)));
    RowVerb destroy =
        new RowVerb(
            DestructionText.MENU, "fth-trash-2", (desk, rows) -> DestructionView.open(desk, reach));
    KindPart terms =
        KindPart.of(PrivacyKinds.retention(), PrivacyText.NO_RETENTIONS)
            .showing("kind", "records", "term", "basis")
            .offering(destroy);
    KindPart lists =
        KindPart.of(PrivacyKinds.destruction(), PrivacyText.NO_DESTRUCTIONS)
            .showing("title", "approved_by", "approved_on", "destroyed_on")
            .newestBy("approved_on")
            .offering(destroy);
    KindPart lines =
        KindPart.of(PrivacyKinds.destructionRow(), PrivacyText.NO_DESTRUCTIONS)
            .showing("destruction", "retention", "table_name", "past_on");
    return KindsPlace.annex(
        reach.space(), PERSONS, List.of(requests, terms, lists, lines), Set.of());
  }
}
