package nl.gia.platform.json;

import nl.gia.platform.problem.UserFailure;

/**
 * Follows the bytes of a file as they pass, and refuses what no reader should get to see: bytes
 * that are not UTF-8, NUL, and endless white space. It looks at each byte once and keeps nothing.
 */
public final class Utf8Check {
  /**
   * The most white space that may stand together, so that an endless blank file ends soon; a text
   * may be nothing but spaces.
   */
  public static final int MOST_BLANK = JsonString.LONGEST;

  private int line = 1;
  private int column = 1;
  private int blank;
  private boolean text;

  /** How many bytes of a character are still to come, and within which bounds the next lies. */
  private int missing;

  private int low;
  private int high;

  /** Looks at the next bytes of the file. */
  public void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (missing > 0) {
        follow(b & 0xff);
      } else if (b > 0x20) {
        blank = 0;
        column++;
      } else if (b >= 0) {
        space(b);
      } else {
        lead(b & 0xff);
        column++;
      }
    }
    text |= blank < to - from;
  }

  /** The file ends here. */
  public void end() {
    if (missing > 0) {
      throw failure(JsonText.TRUNCATED);
    }
    if (!text) {
      throw failure(JsonText.EMPTY);
    }
  }

  private void space(byte b) {
    if (b == 0) {
      throw failure(JsonText.NUL);
    }
    if (++blank > MOST_BLANK) {
      throw failure(JsonText.BLANK);
    }
    column++;
    if (b == '\n') {
      line++;
      column = 1;
    }
  }

  private void lead(int b) {
    blank = 0;
    low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
    high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
    if (b >= 0xc2 && b <= 0xdf) {
      missing = 1;
    } else if (b >= 0xe0 && b <= 0xef) {
      missing = 2;
    } else if (b >= 0xf0 && b <= 0xf4) {
      missing = 3;
    } else {
      throw failure(JsonText.NOT_UTF8);
    }
  }

  private void follow(int b) {
    if (b < low || b > high) {
      throw failure(JsonText.NOT_UTF8);
    }
    missing--;
    low = 0x80;
    high = 0xbf;
  }

  private UserFailure failure(JsonText reason) {
    return new UserFailure(reason, line, column);
  }
}
