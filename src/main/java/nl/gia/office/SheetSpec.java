package nl.gia.office;

import java.util.List;

/**
 * A sheet: a title, lines below it, and blocks one below the other. Printed on A4 landscape, one
 * page wide. The header of its only table, or else its title, is frozen and repeated.
 */
public record SheetSpec(
    String name, String title, List<String> subtitles, List<Block> blocks, PageSpec page) {
  public SheetSpec {
    subtitles = List.copyOf(subtitles);
    blocks = List.copyOf(blocks);
  }

  List<TableSpec> tables() {
    return blocks.stream().filter(TableSpec.class::isInstance).map(TableSpec.class::cast).toList();
  }
}
