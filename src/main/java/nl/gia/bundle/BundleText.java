package nl.gia.bundle;

import nl.gia.platform.text.Text;

/** Why a bundle is refused, in words for users. */
public enum BundleText implements Text {
  NOT_FOUND,
  NOT_A_FILE,
  UNREADABLE,
  NOT_A_BUNDLE,
  OTHER_VERSION,
  NOT_FOR_YOU,
  DAMAGED,
  SEVERAL_FILES,
  TOO_LARGE,
  SHAPE,
  ORDER,
  TWICE,
  KEY,
  COUNT,
  SEAL,
  NOT_WRITABLE,
  RECIPIENT,
  NOT_TRUSTED,
  NOT_TRUSTED_NOT_KEPT,
  OTHER_DATABASE,
  ALL_PARKED,
  NO_CARD,
  ATTACHMENTS_DAMAGED,
  ATTACHMENT_WRONG
}
