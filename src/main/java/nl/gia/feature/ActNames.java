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
    String table = act.code().substring(0, Math.max(0, point));
    Optional<ActText> verb = verb(act.code().substring(point + 1));
    Optional<Kind> kind = kinds.find(table);
    return verb.isPresent() && kind.isPresent()
        ? texts.get(verb.get(), kind.get().one(), kind.get().many())
        : texts.get(ActText.OTHER);
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
