package nl.gia.office;

/** How a cell looks, apart from what kind of value it holds. */
enum Look {
  TITLE,
  SUBTITLE,
  CAPTION,
  PARAGRAPH,
  HEADER,
  FILTER_HEADER,
  BODY,
  TOTAL,
  KEY,
  VALUE
}
