package nl.gia.feature.settings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gia.platform.value.Ids;

/** Evidence in the example: small files that were made up, and say so on their only page. */
final class ExampleDocuments {
  private static final String REGIONAL = "2008-09-11";
  private static final String MAIL = "voorbeeld-mail";

  private ExampleDocuments() {}

  static void write(Script script) {
    script
        .row("document", "voorbeeld-presentielijst")
        .content(pdf("Presentielijst van 11 september 2008", "Nijmegen: drie aanwezigen"));
    script
        .row("document", "voorbeeld-raadsbesluit")
        .text("title", "Voorbeeld van een raadsbesluit van Eindhoven")
        .text("kind", "raadsbesluit")
        .text("date", REGIONAL)
        .text("dms_number", "VOORBEELD-2")
        .text("visibility", "openbaar")
        .content(pdf("Raadsbesluit van Eindhoven", "De raad verbindt zich aan de agenda."));
    link(script, "voorbeeld-raadsbesluit", "municipality", "0772");
    script
        .row("involvement", "0772/verbonden")
        .refer("document", "document", "voorbeeld-raadsbesluit");
    script
        .row("document", MAIL)
        .text("title", "Voorbeeld van een e-mail over een bijeenkomst")
        .text("kind", "mail")
        .text("date", "2009-02-09")
        .text("dms_number", "VOORBEELD-3")
        .text("visibility", "intern")
        .content(mail());
    link(script, MAIL, "question", "voorbeeld-2");
    link(script, MAIL, "meeting", REGIONAL);
    other(script, "brief", 4);
    other(script, "rapport", 5);
    other(script, "overig", 6);
  }

  private static void other(Script script, String kind, int number) {
    String title = "Voorbeeld van een document (" + kind + ")";
    script
        .row("document", "voorbeeld-" + kind)
        .text("title", title)
        .text("kind", kind)
        .text("date", "2011-12-01")
        .text("dms_number", "VOORBEELD-" + number)
        .text("visibility", "intern")
        .content(pdf("Document " + number, "Een voorbeeld van de soort " + kind));
    link(script, "voorbeeld-" + kind, "topic", "voorbeeld-groen");
  }

  private static void link(Script script, String document, String table, String row) {
    script
        .row("document_link", document + "/" + table)
        .refer("document", "document", document)
        .text("table_name", table)
        .text("row", Ids.natural(table, row));
  }

  private static byte[] mail() {
    return String.join(
            "\r\n",
            "From: Voorbeeld Vraagsteller <vraag@voorbeeld.example>",
            "To: Voorbeeld Secretaris <gia@voorbeeld.example>",
            "Subject: Voorbeeld (verzonnen): een bijeenkomst in onze regio",
            "Date: Mon, 9 Feb 2009 10:15:00 +0100",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=us-ascii",
            "",
            "Voorbeeld: komt er een bijeenkomst in onze regio?",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** One page with these lines under a heading that says that they were made up. */
  private static byte[] pdf(String title, String line) {
    String page =
        "BT /F1 20 Tf 72 770 Td (Voorbeeld \\(verzonnen\\)) Tj /F1 14 Tf 0 -40 Td ("
            + title
            + ") Tj 0 -24 Td ("
            + line
            + ") Tj ET";
    return pdf(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
  }

  private static byte[] pdf(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> places = new ArrayList<>();
    for (String object : objects) {
      places.add(file.length());
      file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    places.forEach(place -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
    file.append("trailer\n<< /Size ")
        .append(objects.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
