package nl.gia.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.gia.platform.problem.UserFailure;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** Reads an XLSX part by part as a stream; only values are kept. */
final class XlsxReader {
  private final BoundedZip zip;
  private final CellBudget budget;

  private record Part(String name, boolean hidden, String path) {}

  private XlsxReader(BoundedZip zip, CellBudget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  static Grid read(Path file, CellBudget budget) throws IOException, XMLStreamException {
    try (BoundedZip zip = new BoundedZip(file)) {
      return new XlsxReader(zip, budget).read();
    }
  }

  private Grid read() throws IOException, XMLStreamException {
    String workbook = workbook();
    int slash = workbook.lastIndexOf('/') + 1;
    String folder = workbook.substring(0, slash);
    String relations = folder + "_rels/" + workbook.substring(slash) + ".rels";
    Map<String, String> targets = new HashMap<>();
    Map<String, String> kinds = new HashMap<>();
    relations(relations, folder, targets, kinds);
    List<String> strings = strings(kinds.getOrDefault("sharedStrings", ""));
    List<Numbers.Format> formats = formats(kinds.getOrDefault("styles", ""));
    List<Part> parts = new ArrayList<>();
    Numbers numbers = new Numbers(sheets(workbook, targets, parts));
    List<GridSheet> sheets = new ArrayList<>();
    for (Part part : parts) {
      SheetParser parser = new SheetParser(strings, formats, numbers, budget);
      try (InputStream in = required(part.path);
          Xml xml = new Xml(in, budget.file())) {
        sheets.add(parser.parse(xml, part.name, part.hidden));
      }
    }
    return new Grid(FileKind.XLSX, sheets);
  }

  private String workbook() throws IOException, XMLStreamException {
    Map<String, String> kinds = new HashMap<>();
    relations("_rels/.rels", "", new HashMap<>(), kinds);
    String target = kinds.get("officeDocument");
    if (target == null) {
      throw new UserFailure(OfficeText.OTHER_ZIP, budget.file());
    }
    return target;
  }

  private void relations(
      String part, String folder, Map<String, String> byId, Map<String, String> byKind)
      throws IOException, XMLStreamException {
    try (InputStream in = required(part);
        Xml xml = new Xml(in, budget.file())) {
      while (xml.advance()) {
        if (xml.starts("Relationship")) {
          String target = xml.attribute("Target", "");
          String path = target.startsWith("/") ? target.substring(1) : folder + target;
          String kind = xml.attribute("Type", "");
          byId.put(xml.attribute("Id", ""), path);
          byKind.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), path);
        }
      }
    }
  }

  private boolean sheets(String workbook, Map<String, String> targets, List<Part> parts)
      throws IOException, XMLStreamException {
    boolean from1904 = false;
    try (InputStream in = required(workbook);
        Xml xml = new Xml(in, budget.file())) {
      while (xml.advance()) {
        if (xml.starts("workbookPr")) {
          String since = xml.attribute("date1904", "0");
          from1904 = since.equals("1") || since.equals("true");
        } else if (xml.starts("sheet")) {
          String path = targets.getOrDefault(xml.attribute("id", ""), "");
          boolean hidden = !xml.attribute("state", "visible").equals("visible");
          if (path.contains("worksheets/") || !path.contains("sheets/")) {
            parts.add(new Part(xml.attribute("name", ""), hidden, path));
          }
        }
      }
    }
    return from1904;
  }

  private List<String> strings(String part) throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    try (InputStream in = zip.open(part)) {
      if (in == null) {
        return strings;
      }
      try (Xml xml = new Xml(in, budget.file())) {
        while (xml.advance()) {
          if (xml.starts("si")) {
            budget.take(1);
            strings.add(xml.richText("si"));
          }
        }
      }
    }
    return strings;
  }

  private List<Numbers.Format> formats(String part) throws IOException, XMLStreamException {
    Map<Integer, String> own = new HashMap<>();
    List<Numbers.Format> formats = new ArrayList<>();
    try (InputStream in = zip.open(part)) {
      if (in == null) {
        return formats;
      }
      try (Xml xml = new Xml(in, budget.file())) {
        boolean cells = false;
        while (xml.advance()) {
          if (xml.starts("numFmt")) {
            own.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
          } else if (xml.starts("cellXfs")) {
            cells = true;
          } else if (xml.ends("cellXfs")) {
            cells = false;
          } else if (cells && xml.starts("xf")) {
            formats.add(format(xml.number("numFmtId", 0), own));
          }
        }
      }
    }
    return formats;
  }

  private static Numbers.Format format(int id, Map<Integer, String> own) {
    String code = own.get(id);
    return Numbers.Format.of(id, code == null ? BuiltinFormats.getBuiltinFormat(id) : code);
  }

  private InputStream required(String part) throws IOException {
    InputStream in = zip.open(part);
    if (in == null) {
      throw new UserFailure(OfficeText.TRUNCATED, budget.file());
    }
    return in;
  }
}
