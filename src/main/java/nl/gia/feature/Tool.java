package nl.gia.feature;

import java.util.List;
import java.util.function.BiConsumer;
import nl.gia.platform.text.Text;
import nl.gia.platform.ui.Desk;

/**
 * Something that can be done at every place of the window, from its menu.
 *
 * @param keys such as Shortcut+I; may be empty
 * @param action gets the table in which the keyboard is, else those of the place in view, its own
 *     first; a place can have none
 */
public record Tool(Text title, String keys, BiConsumer<Desk, List<String>> action) {}
