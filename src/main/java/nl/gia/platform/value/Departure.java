package nl.gia.platform.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a class departs from a rule of the house on purpose, and why; the tests read it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Departures.class)
public @interface Departure {
  /** The rule's name, as the failing test gives it. */
  String from();

  /** Why the rule does not fit here. */
  String because();
}
