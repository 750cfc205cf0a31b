package nl.gia.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a municipality can have done with the agenda, from the lowest rung to the highest. */
public enum Fact {
  BEKEND(1),
  DEELGENOMEN(2),
  GEBRUIKT(3),
  VERBONDEN(4),
  EIGEN_BELEID(5);

  /**
   * The code of what overrules an attendance: a row that says so of a municipality and a meeting is
   * no fact of its own, and counts nowhere.
   */
  public static final String NOT_ATTENDED = "niet_deelgenomen";

  private final int rung;

  Fact(int rung) {
    this.rung = rung;
  }

  /** The code that is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rung that this fact puts a municipality on: 1 to 5. */
  public int rung() {
    return rung;
  }

  public static Optional<Fact> of(String code) {
    return Arrays.stream(values()).filter(fact -> fact.code().equals(code.strip())).findFirst();
  }

  /** The facts of a comma-separated list; a code that is none of them is passed over. */
  public static Set<Fact> list(String codes) {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    for (String code : codes.split(",", -1)) {
      of(code).ifPresent(facts::add);
    }
    return facts;
  }
}
