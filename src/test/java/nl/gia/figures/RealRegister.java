package nl.gia.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gia.SharedData;
import org.jspecify.annotations.Nullable;

/** The published lists of municipalities, where they are at hand. */
public final class RealRegister {
  private final Path lists;

  private RealRegister(Path lists) {
    this.lists = lists;
  }

  /** The lists, for a test that is skipped where they are absent. */
  public static RealRegister find() {
    return new RealRegister(SharedData.file("cbs"));
  }

  public void fill(FigureRows rows) throws IOException {
    rows.rows()
        .transaction(all -> {
          Map<String, String> provinces = new TreeMap<>();
          Map<String, List<String[]>> byCode = new LinkedHashMap<>();
          for (String[] line : lines("gemeentelijke-indeling.csv", ";")) {
            provinces.put(line[0], line[1]);
            byCode.computeIfAbsent(line[2], code -> new ArrayList<>()).add(line);
          }
          provinces.forEach(rows::province);
          byCode.forEach((code, lines) -> municipality(rows, code, lines));
          for (String[] line : lines("derived-herindelingen-2009-2013.csv", ",")) {
            rows.successor(
                line[1].substring(2), line[3].substring(2), Double.parseDouble(line[5]), line[0]);
          }
        });
  }

  private static void municipality(FigureRows rows, String code, List<String[]> lines) {
    String from = lines.stream().map(line -> line[4]).sorted().findFirst().orElseThrow();
    String last = lines.stream().map(line -> line[5]).max(RealRegister::later).orElseThrow();
    rows.municipality(code, lines.getLast()[3], from, blank(last));
    for (String[] line : lines) {
      rows.lies(code, line[0], line[4], blank(line[5]));
    }
  }

  private static int later(String one, String two) {
    if (one.isEmpty() || two.isEmpty()) {
      return Boolean.compare(one.isEmpty(), two.isEmpty());
    }
    return one.compareTo(two);
  }

  private static @Nullable String blank(String text) {
    return text.isEmpty() ? null : text;
  }

  private List<String[]> lines(String file, String separator) throws IOException {
    return Files.readAllLines(lists.resolve(file), StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split(separator, -1))
        .toList();
  }
}
