package nl.gia.feature;

import java.util.Optional;
import javafx.scene.layout.Region;
import nl.gia.platform.ui.Desk;

/** Makes what stands at the form of every row, whatever its kind. */
@FunctionalInterface
public interface AtRowView {
  /**
   * What stands between the fields of a row and its history.
   *
   * @param row the form's row, which changes as others are chosen
   * @param form where files can be dropped
   */
  Optional<Region> at(Desk desk, Workspace space, RowViewModel row, RowPane form);
}
