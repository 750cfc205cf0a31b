package nl.gia.platform.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several departures of one class. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Departures {
  /** The departures. */
  Departure[] value();
}
