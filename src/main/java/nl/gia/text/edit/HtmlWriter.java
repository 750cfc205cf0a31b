package nl.gia.text.edit;

import java.util.List;
import nl.gia.text.Block;
import nl.gia.text.Markup;
import nl.gia.text.Run;

/** Writes text as HTML, for other programs to paste. */
final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter() {}

  static String write(Markup markup) {
    HtmlWriter writer = new HtmlWriter();
    writer.blocks(markup.blocks());
    return writer.out.toString();
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph(List<Run> runs) -> element("p", runs);
        case Block.Heading(int level, List<Run> runs) -> element("h" + level, runs);
        case Block.Bullets(List<Block.Item> items) -> items("<ul>", "</ul>", items);
        case Block.Numbers(int first, List<Block.Item> items) ->
            items("<ol start=\"" + first + "\">", "</ol>", items);
      }
    }
  }

  private void items(String start, String end, List<Block.Item> items) {
    out.append(start);
    for (Block.Item item : items) {
      out.append("<li>");
      blocks(item.blocks());
      out.append("</li>");
    }
    out.append(end);
  }

  private void element(String name, List<Run> runs) {
    out.append('<').append(name).append('>');
    runs.forEach(this::run);
    out.append("</").append(name).append('>');
  }

  private void run(Run run) {
    if (!run.link().isEmpty()) {
      out.append("<a href=\"").append(escaped(run.link())).append("\">");
    }
    out.append(run.bold() ? "<b>" : "").append(run.italic() ? "<i>" : "");
    out.append(escaped(run.text()).replace("\n", "<br>"));
    out.append(run.italic() ? "</i>" : "").append(run.bold() ? "</b>" : "");
    if (!run.link().isEmpty()) {
      out.append("</a>");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
