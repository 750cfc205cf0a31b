package nl.gia;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where the published lists lie: beside the checkout, or where GIA_SHARED says. */
public final class SharedData implements ExecutionCondition {
  private static final String BESIDE_THE_CHECKOUT = "../shared";

  /** A file among them, such as {@code cbs/gemeentelijke-indeling.csv}. */
  public static Path file(String name) {
    return folder().resolve(name);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Files.isDirectory(folder())) {
      return ConditionEvaluationResult.enabled("the published lists are in " + folder());
    }
    if ("required".equals(System.getProperty("gia.realdata"))) {
      throw new IllegalStateException(
          "The published lists are not in " + folder() + "; set GIA_SHARED to where they are.");
    }
    return ConditionEvaluationResult.disabled("the published lists are not in " + folder());
  }

  private static Path folder() {
    String shared = Optional.ofNullable(System.getenv("GIA_SHARED")).orElse(BESIDE_THE_CHECKOUT);
    return Path.of(shared).resolve("data").toAbsolutePath().normalize();
  }
}
