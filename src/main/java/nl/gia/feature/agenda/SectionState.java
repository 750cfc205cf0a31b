package nl.gia.feature.agenda;

import java.util.List;
import java.util.Optional;
import nl.gia.journal.Heads;
import nl.gia.journal.OpenField;

/** All that the screen shows of one section, read at one moment. */
record SectionState(
    Section section,
    FieldState heading,
    FieldState body,
    Optional<OpenField> removal,
    List<Version> history,
    List<Proposal> proposals,
    List<Work> working) {

  /** One of its texts: the writes that hold it, what was typed over it, what is to be decided. */
  record FieldState(
      SectionField field,
      String text,
      Heads heads,
      Optional<KeptText> kept,
      Optional<OpenField> open,
      List<Standing> standing) {
    FieldState {
      standing = List.copyOf(standing);
    }

    /** What was typed over the text and differs from it. */
    Optional<String> typed() {
      return kept.map(KeptText::text).filter(typed -> !typed.equals(text));
    }

    /** Whether someone has to choose between versions. */
    boolean undecided() {
      return open.filter(one -> one.kind() != OpenField.Kind.MERGED).isPresent();
    }

    /** What typing goes on from: what was kept of it, or else the text as it is. */
    KeptText start() {
      return new KeptText(
          field, typed().isPresent() ? kept.map(KeptText::heads).orElse(heads) : heads, text);
    }
  }

  /** One of several versions that stand side by side. */
  record Standing(String author, String when, String text) {}

  SectionState {
    history = List.copyOf(history);
    proposals = List.copyOf(proposals);
    working = List.copyOf(working);
  }
}
