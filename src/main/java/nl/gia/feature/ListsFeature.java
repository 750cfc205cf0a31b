package nl.gia.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gia.platform.ui.Copied;
import nl.gia.platform.ui.Desk;

/** Taking lists in and saving them at every place, and the lists beside the places' screens. */
public record ListsFeature(Workspace space, List<Feature> features) implements Feature {
  public ListsFeature {
    features = List.copyOf(features);
  }

  @Override
  public List<Kind> kinds() {
    return List.of();
  }

  @Override
  public List<Tool> tools() {
    return List.of(
        new Tool(
            ListScreenText.TAKE_IN,
            "Shortcut+Shift+I",
            (desk, tables) -> verbs(desk).takeIn(first(tables))),
        new Tool(
            ListScreenText.PASTE,
            "Shortcut+V",
            (desk, tables) -> verbs(desk).takeCopied(first(tables), Copied.text())),
        new Tool(
            ListScreenText.SAVE,
            "Shortcut+Shift+E",
            (desk, tables) ->
                tables.stream()
                    .findFirst()
                    .ifPresentOrElse(
                        verbs(desk)::save,
                        () -> desk.notices().say(desk.texts().get(ListScreenText.NO_LIST_HERE)))));
  }

  /** A place without a table begins with the first of all lists; the screen offers the others. */
  private String first(List<String> tables) {
    return tables.isEmpty() ? space.kinds().lists().getFirst().name() : tables.getFirst();
  }

  @Override
  public List<Annex> annexes() {
    Map<Integer, List<String>> tables = new TreeMap<>();
    features.forEach(feature ->
        feature
            .beside()
            .forEach((place, some) ->
                tables.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(some)));
    return tables.entrySet().stream()
        .map(one -> KindsPlace.annex(space, one.getKey(), one.getValue()))
        .toList();
  }

  private ListVerbs verbs(Desk desk) {
    return new ListVerbs(desk, space, desk.files());
  }
}
