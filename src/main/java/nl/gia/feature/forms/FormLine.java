package nl.gia.feature.forms;

import java.util.Optional;
import nl.gia.feature.ProblemWords;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Text;
import nl.gia.platform.text.Texts;

/**
 * What one line of a form comes to.
 *
 * @param row as the spreadsheet numbers it; 0 is the form as a whole
 * @param label of the field that it is about, if any
 */
public record FormLine(
    String file, String sheet, int row, Effect effect, Optional<Text> label, Problem words) {
  /** What reading a line back does. */
  public enum Effect {
    NEW,
    CHANGED,
    SAME,
    /** Here it says something else, that the form did not know; only taken when that is chosen. */
    DIFFERS,
    /** It will not do, so nothing of all forms goes in. */
    PROBLEM
  }

  /** What it comes to, in words. */
  public String sentence(Texts texts) {
    return new ProblemWords(texts).of(label, words);
  }
}
