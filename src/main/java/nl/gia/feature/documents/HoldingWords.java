package nl.gia.feature.documents;

import nl.gia.platform.text.Texts;
import nl.gia.platform.ui.Status;

/** What is here of a document's content, in words. */
record HoldingWords(Texts texts) {
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;

  Status status(Attached.Holding holding) {
    if (holding.hash().isEmpty()) {
      return new Status(Status.Tone.NEUTRAL, texts.get(EvidenceText.NO_FILE));
    }
    return switch (holding.state()) {
      case KEPT -> new Status(Status.Tone.GOOD, texts.get(EvidenceText.KEPT));
      case NOT_RECEIVED -> new Status(Status.Tone.CARE, texts.get(EvidenceText.NOT_RECEIVED));
      case FORGOTTEN -> new Status(Status.Tone.NEUTRAL, texts.get(EvidenceText.FORGOTTEN));
    };
  }

  /** The same where nothing around it says that it is about the content. */
  Status sentence(Attached.Holding holding) {
    Status status = status(holding);
    EvidenceText words =
        switch (holding.state()) {
          case KEPT -> EvidenceText.CONTENT_KEPT;
          case NOT_RECEIVED -> EvidenceText.CONTENT_NOT_RECEIVED;
          case FORGOTTEN -> EvidenceText.CONTENT_FORGOTTEN;
        };
    return holding.hash().isEmpty() ? status : new Status(status.tone(), texts.get(words));
  }

  /** How large it is; nothing where that is not known. */
  String size(Attached.Holding holding) {
    long size = holding.size();
    if (size <= 0) {
      return "";
    }
    if (size < KILO) {
      return texts.get(EvidenceText.SIZE_BYTES, size);
    }
    return size < MEGA
        ? texts.get(EvidenceText.SIZE_KB, (double) size / KILO)
        : texts.get(EvidenceText.SIZE_MB, (double) size / MEGA);
  }
}
