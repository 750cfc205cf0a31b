package nl.gia.feature;

import java.util.List;
import java.util.function.BiConsumer;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Desk;

/**
 * Something that one feature does with rows that are chosen on the screen of another.
 *
 * @param icon the code of an icon, such as fth-send
 * @param action gets the ids of the chosen rows; none when nothing is chosen
 */
public record RowVerb(Text title, String icon, BiConsumer<Desk, List<String>> action) {}
