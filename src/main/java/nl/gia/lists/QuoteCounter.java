package nl.gia.lists;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes text on and knows whether an odd number of quotation marks went by. */
final class QuoteCounter extends FilterReader {
  private boolean odd;

  QuoteCounter(Reader in) {
    super(in);
  }

  boolean isOdd() {
    return odd;
  }

  @Override
  public int read() throws IOException {
    int letter = super.read();
    odd ^= letter == '"';
    return letter;
  }

  @Override
  public int read(char[] letters, int offset, int length) throws IOException {
    int read = super.read(letters, offset, length);
    for (int i = offset; i < offset + read; i++) {
      odd ^= letters[i] == '"';
    }
    return read;
  }
}
