package nl.gia.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A text of two or four bytes a letter: known by its mark, or by where its zeros stand.
 *
 * @param mark how many bytes the mark takes
 */
public record WideText(Charset charset, int mark) {
  private static final int SHORTEST = 8;
  private static final double MOSTLY = 0.7;

  /** What the first bytes of a file say it is; empty for any other file. */
  public static Optional<WideText> of(byte[] head) {
    String hex = HexFormat.of().formatHex(head, 0, Math.min(4, head.length));
    if (hex.equals("fffe0000")) {
      return Optional.of(new WideText(StandardCharsets.UTF_32LE, 4));
    }
    if (hex.equals("0000feff")) {
      return Optional.of(new WideText(StandardCharsets.UTF_32BE, 4));
    }
    if (hex.startsWith("fffe")) {
      return Optional.of(new WideText(StandardCharsets.UTF_16LE, 2));
    }
    if (hex.startsWith("feff")) {
      return Optional.of(new WideText(StandardCharsets.UTF_16BE, 2));
    }
    return head.length < SHORTEST ? Optional.empty() : byZeros(head);
  }

  private static Optional<WideText> byZeros(byte[] head) {
    double[] zeros = new double[4];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 4] += head[i] == 0 ? 4.0 / head.length : 0;
    }
    boolean first = zeros[0] > MOSTLY;
    boolean second = zeros[1] > MOSTLY;
    boolean third = zeros[2] > MOSTLY;
    boolean last = zeros[3] > MOSTLY;
    if (second && third && last && zeros[0] == 0) {
      return Optional.of(new WideText(StandardCharsets.UTF_32LE, 0));
    }
    if (first && second && third && zeros[3] == 0) {
      return Optional.of(new WideText(StandardCharsets.UTF_32BE, 0));
    }
    if (second && last && zeros[0] + zeros[2] == 0) {
      return Optional.of(new WideText(StandardCharsets.UTF_16LE, 0));
    }
    return first && third && zeros[1] + zeros[3] == 0
        ? Optional.of(new WideText(StandardCharsets.UTF_16BE, 0))
        : Optional.empty();
  }
}
