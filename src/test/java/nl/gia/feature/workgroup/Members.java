package nl.gia.feature.workgroup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gia.feature.Office;

/** A working group of made-up people, some of whom left. */
final class Members {
  private static final List<String> MUNICIPALITIES =
      List.of(
          "Den Haag",
          "'s-Hertogenbosch",
          "Zaanstad",
          "Eindhoven",
          "Helden",
          "Nijmegen",
          "Venlo",
          "Lelystad",
          "Delft",
          "Rotterdam");
  private static final List<String> NAMES =
      List.of("Anna", "Bram", "Corrie", "Daan", "Els", "Frits", "Greet", "Hans", "Ilse", "Jan");

  final Map<String, String> ids = new LinkedHashMap<>();
  private final Office office;

  Members(Office office) {
    this.office = office;
  }

  /** Fills the database. */
  Members filled() {
    organisation("Directie Inburgering en Integratie", "I&I", "rijk");
    organisation("Forum, instituut voor multiculturele ontwikkeling", "Forum", "forum");
    organisation("Vereniging van Nederlandse Gemeenten", "VNG", "vng");
    MUNICIPALITIES.forEach(name -> organisation("Gemeente " + name, name, "gemeente"));
    seat("Voorbeeld Voorzitter", "I&I", "voorzitter", "2008-03-27", "");
    seat("Voorbeeld Secretaris", "I&I", "secretaris", "2008-03-27", "");
    for (int i = 0; i < MUNICIPALITIES.size(); i++) {
      String until = i == 4 ? "2010-01-01" : "";
      seat(NAMES.get(i) + " Voorbeeld", MUNICIPALITIES.get(i), "lid", "2008-03-27", until);
    }
    seat("Kees Voorbeeld", "Forum", "lid", "2008-03-27", "2009-09-01");
    seat("Loes Voorbeeld", "Forum", "lid", "2009-09-01", "");
    seat("", "VNG", "lid", "2010-03-01", "");
    return this;
  }

  String organisation(String name, String shortName, String kind) {
    return keep(
        shortName,
        office.add("organisation", Map.of("name", name, "short_name", shortName, "kind", kind)));
  }

  String seat(String name, String organisation, String role, String since, String until) {
    String at = ids.getOrDefault(organisation, "");
    if (!name.isEmpty()) {
      keep(
          name,
          office.add(
              "person", Map.of("name", name, "organisation", at, "function", "Beleidsmedewerker")));
    }
    return keep(
        name + "/" + organisation,
        office.add(
            "membership",
            Map.of(
                "person", ids.getOrDefault(name, ""),
                "organisation", at,
                "role", role,
                "since", since,
                "until", until)));
  }

  String id(String name) {
    return ids.getOrDefault(name, "");
  }

  private String keep(String name, String id) {
    ids.put(name, id);
    return id;
  }
}
