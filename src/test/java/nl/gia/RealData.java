package nl.gia;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on published lists that are not in this repository. It is skipped where they are absent,
 * unless the build demands them with {@code -Dgia.realdata=required}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("realdata")
@ExtendWith(SharedData.class)
public @interface RealData {}
