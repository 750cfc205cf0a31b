package nl.gia.feature.exchange;

import java.util.List;
import nl.gia.feature.Feature;
import nl.gia.feature.Kind;
import nl.gia.feature.Kinds;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.Place;

/** The place where work goes to colleagues and comes from them; it has no rows of its own. */
public final class ExchangeFeature implements Feature {
  private static final int PLACE = 10;

  private final OpenDatabase open;
  private final Kinds kinds;

  public ExchangeFeature(OpenDatabase open, Kinds kinds) {
    this.open = open;
    this.kinds = kinds;
  }

  @Override
  public List<Kind> kinds() {
    return List.of();
  }

  @Override
  public List<Place> places() {
    Matters matters = new Matters(open, kinds);
    Post post = new Post(open, kinds);
    return List.of(
        new Place(
                PLACE,
                ExchangeText.PLACE,
                "fth-repeat",
                List.of(),
                matters::count,
                desk ->
                    new ExchangeView(
                        desk,
                        new ExchangeViewModel(desk, post, open.journal()),
                        new FolderViewModel(desk, post),
                        new DecisionViewModel(desk, matters, open.journal())))
            .withSign(ExchangeText.SIGN));
  }
}
