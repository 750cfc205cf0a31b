package nl.gia.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.gia.journal.entry.Act;
import nl.gia.platform.text.Texts;

/** What acts are called, for who undoes them: "organisatie toegevoegd" for organisation.add. */
public final class ActNames {
  private final Kinds kinds;
  private final Texts texts;

  public ActNames(Kinds kinds, Texts texts) {
    this.kinds = kinds;
    this.texts = texts;
  }

  /** The act in words; an act of a newer version of the program is called a change. */
  public String of(Act act) {
    int point = act.code().indexOf('.');
    String thing = act.code().substring(0, Math.max(0, point));
    Optional<ActText> verb = verb(act.code().substring(point + 1));
    return verb.flatMap(known -> of(known, thing)).orElseGet(() -> texts.get(ActText.OTHER));
  }

  private Optional<String> of(ActText verb, String thing) {
    if (verb == ActText.TAKE || verb == ActText.READ_BACK) {
      return Optional.of(texts.get(verb));
    }
    if (verb == ActText.IMPORT) {
      return kinds.list(thing).map(list -> texts.get(verb, texts.get(list.title())));
    }
    return kinds.find(thing).map(kind -> texts.get(verb, kind.one(), kind.many()));
  }

  /** Whether an act has words of its own. */
  public boolean knows(Act act) {
    return !of(act).equals(texts.get(ActText.OTHER));
  }

  private static Optional<ActText> verb(String name) {
    return Arrays.stream(ActText.values())
        .filter(verb -> verb != ActText.OTHER)
        .filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
