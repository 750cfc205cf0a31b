package nl.gia.office;

import java.io.IOException;
import nl.gia.platform.problem.UserFailure;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;

/**
 * Runs the library on a file that may be damaged. It throws whatever it stumbles over, by no rule
 * of its own, so here anything that it throws means that the file is not whole.
 */
final class Guarded {
  private Guarded() {}

  /** A reading of a file. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  static <T> T call(String file, Reading<T> reading) {
    try {
      return reading.read();
    } catch (UserFailure e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new UserFailure(OfficeText.ENCRYPTED, file);
    } catch (OldExcelFormatException e) {
      throw new UserFailure(OfficeText.OLD_EXCEL, file);
    } catch (IOException | RuntimeException e) {
      throw new UserFailure(OfficeText.TRUNCATED, file);
    }
  }
}
