package nl.gia.platform.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/** Ends a drag on a node as the toolkit does, which the screen of the tests has no mouse for. */
public final class Drops {
  private Drops() {}

  /** Drags this over a point of the node and lets go there; whether the node took it. */
  public static boolean on(Node node, double x, double y, ClipboardContent content) {
    Dragboard board = DragboardHelper.createDragboard(new Carried());
    board.setContent(content);
    DragEvent over = event(node, DragEvent.DRAG_OVER, board, x, y);
    Event.fireEvent(node, over);
    if (over.getAcceptedTransferMode() == null) {
      return false;
    }
    DragEvent dropped = event(node, DragEvent.DRAG_DROPPED, board, x, y);
    Event.fireEvent(node, dropped);
    return dropped.isDropCompleted();
  }

  private static DragEvent event(
      Node node, EventType<DragEvent> type, Dragboard board, double x, double y) {
    Point2D at = node.localToScene(x, y);
    return new DragEvent(
        node,
        node,
        type,
        board,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        TransferMode.MOVE,
        null,
        null,
        new PickResult(node, at.getX(), at.getY()));
  }

  /** What is carried, which may be copied, moved or linked. */
  private static final class Carried implements TKClipboard {
    private final Map<DataFormat, Object> content = new HashMap<>();

    @Override
    public Set<DataFormat> getContentTypes() {
      return content.keySet();
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... added) {
      for (Pair<DataFormat, Object> one : added) {
        content.put(one.getKey(), one.getValue());
      }
      return true;
    }

    @Override
    public @Nullable Object getContent(DataFormat format) {
      return content.get(format);
    }

    @Override
    public boolean hasContent(DataFormat format) {
      return content.containsKey(format);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
      return EnumSet.allOf(TransferMode.class);
    }

    @Override
    public void setDragView(@Nullable Image image) {}

    @Override
    public void setDragViewOffsetX(double x) {}

    @Override
    public void setDragViewOffsetY(double y) {}

    @Override
    public @Nullable Image getDragView() {
      return null;
    }

    @Override
    public double getDragViewOffsetX() {
      return 0;
    }

    @Override
    public double getDragViewOffsetY() {
      return 0;
    }
  }
}
