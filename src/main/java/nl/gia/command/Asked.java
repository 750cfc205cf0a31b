package nl.gia.command;

import java.util.List;
import java.util.function.Consumer;

/**
 * A command as it is asked: its words, what it takes, and what it does.
 *
 * @param path one word, or two such as bundle write
 * @param words what follows by place
 * @param options what follows by name
 */
record Asked(
    String path, CommandText summary, List<Word> words, List<Option> options, Consumer<Call> verb) {
  /** How often a word may come. */
  enum Arity {
    ONE("1"),
    MAYBE("0..1"),
    ANY("0..*"),
    SOME("1..*");

    private final String range;

    Arity(String range) {
      this.range = range;
    }

    String range() {
      return range;
    }
  }

  /** A word by its place. */
  record Word(String name, Arity arity) {
    static Word one(String name) {
      return new Word(name, Arity.ONE);
    }
  }

  /**
   * An option.
   *
   * @param value what its value is called; empty for a switch
   * @param choices what the value can be, anything when empty
   * @param arity how often it can be given
   */
  record Option(String name, String value, CommandText summary, List<String> choices, Arity arity) {
    static Option flag(String name, CommandText summary) {
      return new Option(name, "", summary, List.of(), Arity.MAYBE);
    }

    static Option of(String name, String value, CommandText summary) {
      return new Option(name, value, summary, List.of(), Arity.MAYBE);
    }

    static Option choice(String name, CommandText summary, String... choices) {
      return new Option(name, String.join("|", choices), summary, List.of(choices), Arity.MAYBE);
    }

    Option needed() {
      return new Option(name, value, summary, choices, Arity.ONE);
    }

    Option repeated() {
      return new Option(name, value, summary, choices, Arity.ANY);
    }
  }

  static Asked of(String path, CommandText summary, Consumer<Call> verb) {
    return new Asked(path, summary, List.of(), List.of(), verb);
  }

  Asked taking(Word... taken) {
    return new Asked(path, summary, List.of(taken), options, verb);
  }

  Asked with(Option... given) {
    return new Asked(path, summary, words, List.of(given), verb);
  }
}
