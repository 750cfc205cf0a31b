package nl.gia.feature.workgroup;

import java.util.List;
import java.util.regex.Pattern;
import nl.gia.feature.Draft;
import nl.gia.feature.Lookup;
import nl.gia.feature.Rule;
import nl.gia.platform.problem.Problem;

/** An e-mail address looks like one; whether it exists nobody can tell without a network. */
final class EmailShape implements Rule {
  private static final Pattern SHAPE =
      Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");

  @Override
  public List<Problem> check(Draft draft, Lookup rows) {
    return draft
        .text("email")
        .filter(email -> !email.isBlank() && !SHAPE.matcher(email).matches())
        .map(email -> Problem.of("email", WorkgroupText.EMAIL_SHAPE, email))
        .stream()
        .toList();
  }
}
