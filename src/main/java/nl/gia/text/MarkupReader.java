package nl.gia.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Turns CommonMark's tree into our blocks; what we do not know becomes the text it came from. */
final class MarkupReader {
  private static final int PARSERS_PER_LIST = 2;
  private static final int DEEPEST_STYLE = 32;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
          .maxOpenBlockParsers(PARSERS_PER_LIST * Markup.DEEPEST_LIST)
          .maxInlineNesting(DEEPEST_STYLE)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final String source;

  /** A node that is still to be read, with the style around it. */
  private record Styled(Node node, boolean bold, boolean italic, String link) {
    Run run(String text) {
      return new Run(text, bold, italic, link);
    }

    Styled with(Node other) {
      return new Styled(other, bold, italic, link);
    }
  }

  MarkupReader(String source) {
    this.source = source;
  }

  List<Block> read() {
    return blocks(PARSER.parse(source));
  }

  private List<Block> blocks(Node parent) {
    return children(parent).stream().map(this::block).toList();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  private Block block(Node node) {
    return switch (node) {
      case Heading heading -> new Block.Heading(heading.getLevel(), runs(heading));
      case BulletList list -> new Block.Bullets(items(list));
      case OrderedList list -> new Block.Numbers(list.getMarkerStartNumber(), items(list));
      case Paragraph paragraph -> new Block.Paragraph(runs(paragraph));
      default -> new Block.Paragraph(List.of(Run.plain(typed(node))));
    };
  }

  private List<Block.Item> items(Node list) {
    return children(list).stream().map(item -> new Block.Item(blocks(item))).toList();
  }

  /** Walks with a stack of its own: styles can lie deeper in each other than calls may. */
  private List<Run> runs(Node parent) {
    List<Run> runs = new ArrayList<>();
    Deque<Styled> open = new ArrayDeque<>();
    push(open, new Styled(parent, false, false, ""));
    while (!open.isEmpty()) {
      Styled next = open.pop();
      switch (next.node) {
        case Text text -> runs.add(next.run(text.getLiteral()));
        case SoftLineBreak _ -> runs.add(next.run("\n"));
        case HardLineBreak _ -> runs.add(next.run("\n"));
        case StrongEmphasis bold -> push(open, new Styled(bold, true, next.italic, next.link));
        case Emphasis italic -> push(open, new Styled(italic, next.bold, true, next.link));
        case Link link when isKept(link) ->
            push(open, new Styled(link, next.bold, next.italic, link.getDestination()));
        default -> runs.add(next.run(typed(next.node)));
      }
    }
    return runs;
  }

  private static void push(Deque<Styled> open, Styled parent) {
    for (Node child = parent.node.getLastChild(); child != null; child = child.getPrevious()) {
      open.push(parent.with(child));
    }
  }

  /** A link with a title, without text, or to something else than the web stays as typed. */
  private static boolean isKept(Link link) {
    return Run.canLinkTo(link.getDestination())
        && link.getTitle() == null
        && link.getFirstChild() != null;
  }

  private String typed(Node node) {
    return node.getSourceSpans().stream()
        .map(
            span -> source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
        .collect(Collectors.joining("\n"));
  }
}
