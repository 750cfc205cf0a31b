package nl.gia.feature.reporting;

import nl.gia.feature.Draft;

/** How a paper is referred to: Kamerstukken II 2007/08, 31 268, nr. 8. */
final class PaperReference {
  private PaperReference() {}

  static String of(Draft paper) {
    StringBuilder reference = new StringBuilder("Kamerstukken");
    part(reference, " ", paper, "chamber");
    part(reference, " ", paper, "year");
    paper
        .text("dossier")
        .map(dossier -> dossier.replaceFirst("^(\\d{2})(\\d{3})$", "$1 $2"))
        .ifPresent(dossier -> reference.append(", ").append(dossier));
    part(reference, ", nr. ", paper, "number");
    part(reference, ", ", paper, "addition");
    return reference.toString();
  }

  private static void part(StringBuilder reference, String before, Draft paper, String column) {
    paper
        .text(column)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> reference.append(before).append(text));
  }
}
