package nl.gia.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import nl.gia.platform.problem.UserFailure;

/** Reads the properties of its own that a program left in a workbook. */
public final class CustomProperties {
  private static final String KIND = "/custom-properties";

  private CustomProperties() {}

  /**
   * The texts among a workbook's own properties, by name; none when the file is no XLSX.
   *
   * @throws UserFailure when there is no such file, or a damaged or hostile one
   */
  public static Map<String, String> read(Path file) {
    if (new FileProbe().kindOf(file) != FileKind.XLSX) {
      return Map.of();
    }
    String name = FileProbe.name(file);
    try (BoundedZip zip = new BoundedZip(file)) {
      return properties(zip, part(zip, name), name);
    } catch (IOException | XMLStreamException e) {
      throw new UserFailure(OfficeText.TRUNCATED, name);
    }
  }

  private static String part(BoundedZip zip, String name) throws IOException, XMLStreamException {
    try (InputStream in = zip.open("_rels/.rels")) {
      if (in == null) {
        return "";
      }
      try (Xml xml = new Xml(in, name)) {
        while (xml.advance()) {
          if (xml.starts("Relationship") && xml.attribute("Type", "").endsWith(KIND)) {
            return xml.attribute("Target", "");
          }
        }
      }
    }
    return "";
  }

  private static Map<String, String> properties(BoundedZip zip, String part, String name)
      throws IOException, XMLStreamException {
    Map<String, String> properties = new TreeMap<>();
    try (InputStream in = zip.open(part)) {
      if (in == null) {
        return properties;
      }
      try (Xml xml = new Xml(in, name)) {
        String property = "";
        while (xml.advance()) {
          if (xml.starts("property")) {
            property = xml.attribute("name", "");
          } else if (xml.starts("lpwstr")) {
            properties.put(property, xml.text());
          }
        }
      }
    }
    return properties;
  }
}
