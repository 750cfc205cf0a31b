package nl.gia.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.gia.platform.problem.UserFailure;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a part, by local name; a document type is refused. */
final class Xml implements AutoCloseable {
  private final XMLStreamReader reader;
  private final String file;

  Xml(InputStream in, String file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.reader = factory.createXMLStreamReader(letters(in));
    this.file = file;
  }

  // Decoded here, since the parser writes to standard error what it cannot decode.
  private static Reader letters(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    bytes.mark(2);
    int first = bytes.read();
    int second = bytes.read();
    bytes.reset();
    boolean wide = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    if (first == 0xEF) {
      bytes.skipNBytes(3);
    }
    return new InputStreamReader(bytes, charset.newDecoder());
  }

  /** Goes to the next start or end of an element; false at the end of the part. */
  boolean advance() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UserFailure(OfficeText.ENTITIES, file);
        default -> {}
      }
    }
    return false;
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  int number(String name, int otherwise) {
    String value = attribute(name);
    return value == null || !value.matches("\\d{1,9}") ? otherwise : Integer.parseInt(value);
  }

  /** The text of the element that was just started; goes to its end. */
  String text() throws XMLStreamException {
    return reader.getElementText();
  }

  /** The text runs up to the end of the element of this name, without phonetic guides. */
  String richText(String until) throws XMLStreamException {
    String first = "";
    @Nullable StringBuilder more = null;
    while (!ends(until) && advance()) {
      if (starts("rPh")) {
        skip("rPh");
      } else if (starts("t")) {
        String text = text();
        if (more != null) {
          more.append(text);
        } else if (first.isEmpty()) {
          first = text;
        } else {
          more = new StringBuilder(first).append(text);
        }
      }
    }
    return CellText.unescape(more == null ? first : more.toString());
  }

  private void skip(String name) throws XMLStreamException {
    while (!ends(name) && advance()) {
      // On to its end.
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
