package nl.gia.office;

import java.util.HexFormat;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** The name of a series, written where it is drawn: beside a line, or within a piece of a bar. */
final class NameLabel {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private NameLabel() {}

  /** Beside a point of a line, in the colour of the line. */
  static void beside(CTLineSer series, int point, String colour) {
    put(series, text(Integer.toString(point), colour, "r"));
  }

  /** Within a piece of a bar, in what can be read upon its colour. */
  static void within(CTBarSer series, int point, String fill) {
    put(series, text(Integer.toString(point), isDark(fill) ? "FFFFFF" : "1A1A1A", "ctr"));
  }

  private static boolean isDark(String colour) {
    int rgb = HexFormat.fromHexDigits(colour);
    return 299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF) < 140_000;
  }

  private static void put(XmlObject series, String text) {
    try (XmlCursor label = XmlObject.Factory.parse(text).newCursor();
        XmlCursor place = series.newCursor()) {
      label.toFirstChild();
      // The order is fixed: labels come before the categories.
      place.toChild(CHART, "cat");
      label.copyXml(place);
    } catch (XmlException e) {
      throw new IllegalStateException("the label is well-formed", e);
    }
  }

  // As text: the type of one label is not among the schemas that POI's light jar holds.
  private static String text(String point, String colour, String position) {
    return """
    <c:dLbls xmlns:c="%s" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
    <c:dLbl><c:idx val="%s"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
    <c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="1">\
    <a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:defRPr></a:pPr>\
    <a:endParaRPr lang="nl-NL"/></a:p></c:txPr><c:dLblPos val="%s"/>\
    <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>\
    <c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>\
    <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>\
    <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
    """
        .formatted(CHART, point, colour, position);
  }
}
