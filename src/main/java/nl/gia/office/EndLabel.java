package nl.gia.office;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** The name of a line, written in its colour beside its last point. */
final class EndLabel {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private EndLabel() {}

  static void put(CTLineSer series, int point, String colour) {
    try (XmlCursor label =
            XmlObject.Factory.parse(text(Integer.toString(point), colour)).newCursor();
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
  private static String text(String point, String colour) {
    return """
    <c:dLbls xmlns:c="%s" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
    <c:dLbl><c:idx val="%s"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\
    <c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000" b="1">\
    <a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:defRPr></a:pPr>\
    <a:endParaRPr lang="nl-NL"/></a:p></c:txPr><c:dLblPos val="r"/>\
    <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>\
    <c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>\
    <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/>\
    <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
    """
        .formatted(CHART, point, colour);
  }
}
