package nl.gia.command;

import java.util.List;
import java.util.Map;
import nl.gia.command.Asked.Word;
import nl.gia.feature.SearchableRows;
import nl.gia.platform.task.Progress;
import nl.gia.search.Hit;
import nl.gia.search.Search;

/** The command that finds rows of all kinds by their words. */
final class SearchCommands {
  private static final int MOST = 100;

  private SearchCommands() {}

  static List<Asked> all() {
    return List.of(
        Asked.of("search", CommandText.SEARCH, SearchCommands::search)
            .taking(new Word("QUERY", Asked.Arity.SOME)));
  }

  private static void search(Call call) {
    String query = String.join(" ", call.words(0));
    call.read(database -> {
      SearchableRows rows = new SearchableRows(call.parts().kinds(), database);
      List<Hit> hits =
          new Search(database, rows).find(query, rows.tables(), MOST, Progress.UNWATCHED);
      if (call.json()) {
        call.document(hits.stream().map(SearchCommands::tree).toList());
      } else {
        print(call, hits);
      }
    });
  }

  private static Map<String, Object> tree(Hit hit) {
    return Map.of(
        "table", hit.row().table(),
        "id", hit.row().row(),
        "title", Hit.plain(hit.title()),
        "snippet", Hit.plain(hit.snippet()));
  }

  private static void print(Call call, List<Hit> hits) {
    if (hits.isEmpty()) {
      call.say(CommandText.NO_HITS);
      return;
    }
    Grid grid =
        new Grid(
            List.of(
                call.texts().get(CommandText.TABLE),
                "id",
                call.texts().get(CommandText.NAME),
                call.texts().get(CommandText.SNIPPET)));
    hits.forEach(hit ->
        grid.add(
            List.of(
                hit.row().table(),
                hit.row().row(),
                Hit.plain(hit.title()),
                Hit.plain(hit.snippet()))));
    grid.print(call);
  }
}
