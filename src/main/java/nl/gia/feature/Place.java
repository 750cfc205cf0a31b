package nl.gia.feature;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Desk;
import nl.gia.platform.ui.Screen;

/**
 * One of the ten places of the window.
 *
 * @param number 1 to 10, the place's fixed position and its key (Ctrl+1 to Ctrl+0)
 * @param icon the code of an icon, such as fth-users
 * @param tables the tables whose rows it shows; a link to such a row leads here
 * @param badge how much waits there, asked away from the window's thread; 0 shows nothing
 * @param sign what the window's foot says, with the number, while anything waits there; most places
 *     have none
 * @param screen makes its screen, on the window's thread
 */
public record Place(
    int number,
    Text title,
    String icon,
    List<String> tables,
    IntSupplier badge,
    Optional<Text> sign,
    Function<Desk, Screen> screen) {
  public Place {
    tables = List.copyOf(tables);
    if (number < 1 || number > 10) {
      throw new IllegalArgumentException("A place has a number from 1 to 10, not " + number);
    }
  }

  public Place(
      int number,
      Text title,
      String icon,
      List<String> tables,
      IntSupplier badge,
      Function<Desk, Screen> screen) {
    this(number, title, icon, tables, badge, Optional.empty(), screen);
  }

  /** This place, with a sign in the window's foot for as long as something waits there. */
  public Place withSign(Text words) {
    return new Place(number, title, icon, tables, badge, Optional.of(words), screen);
  }

  /** A place where nothing ever waits. */
  public static Place of(
      int number, Text title, String icon, List<String> tables, Function<Desk, Screen> screen) {
    return new Place(number, title, icon, tables, () -> 0, screen);
  }
}
