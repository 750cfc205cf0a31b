package nl.gia.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gia.platform.text.Text;

/** One of the states that a field goes through; implemented by an enum per field. */
public interface State<S extends Enum<S> & State<S>> {
  /** The constant's name; in lower case it is the code that is stored. */
  String name();

  Text label();

  /** The states that this one leads to. */
  Set<S> next();

  /** The code that is stored. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state that a row's field is in; empty when it is in none of these. */
  static <S extends Enum<S> & State<S>> Optional<S> of(
      Class<S> states, Draft draft, String column) {
    return draft.text(column).flatMap(code -> of(states, code));
  }

  /** The state with this code. */
  static <S extends Enum<S> & State<S>> Optional<S> of(Class<S> states, String code) {
    return Arrays.stream(states.getEnumConstants())
        .filter(state -> state.code().equals(code))
        .findFirst();
  }

  /** What a field that goes through these states holds. */
  static <S extends Enum<S> & State<S>> FieldType.Choice choice(Class<S> states) {
    return new FieldType.Choice(
        Arrays.stream(states.getEnumConstants())
            .map(state -> new FieldType.Option(state.code(), state.label()))
            .toList());
  }
}
