package nl.gia;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.gia.command.Parts;
import nl.gia.feature.ActNames;
import nl.gia.feature.Feature;
import nl.gia.feature.OpenDatabase;
import nl.gia.feature.SearchableRows;
import nl.gia.feature.overview.Visit;
import nl.gia.feature.settings.Example;
import nl.gia.journal.JournalText;
import nl.gia.journal.Undone;
import nl.gia.platform.problem.Problem;
import nl.gia.platform.text.Texts;
import nl.gia.search.Search;
import nl.gia.shell.Session;
import nl.gia.shell.Sessions;
import nl.gia.shell.UndoStack;

/** Databases as the window opens them. */
record FileSessions(OpenDatabase.Surroundings surroundings) implements Sessions {
  @Override
  public Session open(Path file, Texts texts) {
    return session(OpenDatabase.open(file, surroundings));
  }

  @Override
  public Session create(Path file, Content content, Texts texts) {
    Parts.Contents contents = Wiring.parts().contents();
    OpenDatabase.Content beginning =
        switch (content) {
          case STARTER -> contents.starter();
          case EXAMPLE -> contents.example();
        };
    return session(OpenDatabase.create(file, beginning, surroundings));
  }

  private static Session session(OpenDatabase open) {
    Search search =
        new Search(open.database(), new SearchableRows(Wiring.kinds(), open.database()));
    search.follow(open.journal());
    boolean madeUp = open.journal().log().database().equals(Example.DATABASE);
    return new FileSession(open, madeUp, search, Visit.begin(open));
  }

  private record FileSession(OpenDatabase open, boolean madeUp, Search finder, Visit before)
      implements Session, UndoStack {
    @Override
    public Path file() {
      return open.database().file();
    }

    @Override
    public List<Feature> features() {
      return Wiring.features(open, before);
    }

    @Override
    public UndoStack undoStack() {
      return this;
    }

    @Override
    public String userName() {
      return open.user();
    }

    @Override
    public List<Problem> rename(String name) {
      return open.rename(Wiring.kinds(), name);
    }

    @Override
    public Optional<String> notice(Texts texts) {
      return open.notice(texts);
    }

    @Override
    public void onChange(Runnable listener) {
      open.journal().subscribe(_ -> listener.run());
    }

    @Override
    public Optional<String> undoable(Texts texts) {
      return open.undoable().map(new ActNames(Wiring.kinds(), texts)::of);
    }

    @Override
    public Optional<String> redoable(Texts texts) {
      return open.journal().redoable().map(new ActNames(Wiring.kinds(), texts)::of);
    }

    @Override
    public String undo(Texts texts) {
      return open.undoable().isEmpty()
          ? texts.get(JournalText.NOTHING_TO_UNDO)
          : told(open.undo(), JournalText.UNDONE, texts);
    }

    @Override
    public String redo(Texts texts) {
      return open.journal().redoable().isEmpty()
          ? texts.get(JournalText.NOTHING_TO_REDO)
          : told(open.journal().redo(), JournalText.REDONE, texts);
    }

    private static String told(Undone undone, JournalText done, Texts texts) {
      return undone.told(done, new ActNames(Wiring.kinds(), texts).of(undone.act()), texts);
    }

    @Override
    public void close() {
      open.close();
    }
  }
}
