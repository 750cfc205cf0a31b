package nl.gia.feature.documents;

import nl.gia.platform.text.Text;

/** Words of documents. */
public enum DocumentsText implements Text {
  HASH_SHAPE,
  SIZE_FROM_NONE,
  DOCUMENT,
  DOCUMENTS,
  TITLE,
  KIND,
  RAADSBESLUIT,
  PRESENTIELIJST,
  MAIL,
  BRIEF,
  RAPPORT,
  OVERIG,
  DATE,
  DMS_NUMBER,
  HASH,
  SIZE,
  DOCUMENT_LINK,
  DOCUMENT_LINKS,
  OF_DOCUMENT,
  TABLE_NAME,
  ROW,
  NO_SUCH_ROW
}
