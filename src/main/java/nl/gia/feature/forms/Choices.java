package nl.gia.feature.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gia.office.FormSpec;

/** The lists that cells of a form are chosen from: what each shows, and what that means. */
final class Choices {
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();

  /** A list of what is shown, with the id or code that each stands for. */
  Choices with(String name, Map<String, String> meanings) {
    lists.put(name, new LinkedHashMap<>(meanings));
    return this;
  }

  /** What a text of a list stands for; empty when it is not on the list. */
  Optional<String> meant(String list, String shown) {
    return lists.getOrDefault(list, Map.of()).entrySet().stream()
        .filter(one -> plain(one.getKey()).equals(plain(shown)))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  List<FormSpec.Choices> specs() {
    List<FormSpec.Choices> specs = new ArrayList<>();
    lists.forEach(
        (name, meanings) -> specs.add(new FormSpec.Choices(name, List.copyOf(meanings.keySet()))));
    return specs;
  }

  private static String plain(String shown) {
    return shown.strip().toLowerCase(Locale.ROOT);
  }
}
