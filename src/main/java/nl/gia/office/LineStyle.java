package nl.gia.office;

/** How a line is drawn: what happened solid, a target dashed, a forecast dotted. */
public enum LineStyle {
  SOLID,
  DASHED,
  DOTTED
}
