package nl.gia.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gia.feature.Kind;
import nl.gia.feature.ListTarget;
import nl.gia.platform.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The commands as picocli reads them; made in code, so that no class is searched at start. */
final class Grammar {
  static final String BUILD = "--started-by-build";

  /** What stands for a value, by the word that the commands have for it. */
  private static final Map<String, CommandText> LABELS =
      Map.ofEntries(
          Map.entry("ADDRESS", CommandText.LABEL_ADDRESS),
          Map.entry("CARD", CommandText.LABEL_CARD),
          Map.entry("CODE", CommandText.LABEL_CODE),
          Map.entry("COLUMN", CommandText.LABEL_COLUMN),
          Map.entry("DATE", CommandText.LABEL_DATE),
          Map.entry("EDITION", CommandText.LABEL_EDITION),
          Map.entry("FIELD", CommandText.LABEL_FIELD),
          Map.entry("FILE", CommandText.LABEL_FILE),
          Map.entry("FINGERPRINT", CommandText.LABEL_FINGERPRINT),
          Map.entry("FOLDER", CommandText.LABEL_FOLDER),
          Map.entry("FROM", CommandText.LABEL_FROM),
          Map.entry("HEAD", CommandText.LABEL_HEAD),
          Map.entry("ID", CommandText.LABEL_ID),
          Map.entry("INTO", CommandText.LABEL_INTO),
          Map.entry("KIND", CommandText.LABEL_KIND),
          Map.entry("NAME", CommandText.LABEL_NAME),
          Map.entry("NUMBER", CommandText.LABEL_NUMBER),
          Map.entry("PEER", CommandText.LABEL_PEER),
          Map.entry("PLACE", CommandText.LABEL_PLACE),
          Map.entry("QUERY", CommandText.LABEL_QUERY),
          Map.entry("STATE", CommandText.LABEL_STATE),
          Map.entry("SUCCESSOR", CommandText.LABEL_SUCCESSOR),
          Map.entry("TEXT", CommandText.LABEL_TEXT),
          Map.entry("TITLE", CommandText.LABEL_TITLE),
          Map.entry("VALUE", CommandText.LABEL_VALUE),
          Map.entry("YEAR", CommandText.LABEL_YEAR));

  private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

  private final Texts texts;
  private final List<Asked> commands;
  private final Parts parts;

  Grammar(Texts texts, List<Asked> commands, Parts parts) {
    this.texts = texts;
    this.commands = commands;
    this.parts = parts;
  }

  CommandLine line() {
    CommandSpec root = CommandSpec.create().name("gia");
    describe(root, CommandText.PROGRAM);
    List<OptionSpec> everywhere =
        List.of(
            value("--database", "FILE", CommandText.DATABASE).build(),
            value("--locale", "nl|en", CommandText.LOCALE)
                .completionCandidates(List.of("nl", "en"))
                .build(),
            flag("--json", CommandText.AS_JSON).build(),
            value("--as-of", "DATE|STATE", CommandText.AS_OF).build(),
            flag("--help", CommandText.HELP).usageHelp(true).build(),
            flag("--version", CommandText.VERSION).versionHelp(true).build(),
            value(BUILD, "FOLDER", CommandText.PROGRAM).hidden(true).build());
    everywhere.forEach(root::addOption);
    root.usageMessage().footer("", texts.get(CommandText.EXIT_CODES));
    for (Asked asked : commands) {
      add(root, asked);
    }
    CommandLine line = new CommandLine(root);
    line.setExpandAtFiles(false);
    line.setInterpolateVariables(false);
    line.setUsageHelpAutoWidth(false);
    return line;
  }

  private void add(CommandSpec root, Asked asked) {
    String[] path = asked.path().split(" ", -1);
    CommandSpec parent = root;
    if (path.length > 1) {
      CommandLine group = root.subcommands().get(path[0]);
      parent = group == null ? group(root, path[0]) : group.getCommandSpec();
    }
    CommandSpec spec = CommandSpec.wrapWithoutInspection(asked);
    describe(spec, asked.summary());
    for (int i = 0; i < asked.words().size(); i++) {
      spec.addPositional(word(asked, i));
    }
    asked.options().forEach(option -> spec.addOption(option(option)));
    parent.addSubcommand(path[path.length - 1], spec);
  }

  private CommandSpec group(CommandSpec root, String name) {
    CommandSpec group = CommandSpec.create();
    describe(
        group,
        switch (name) {
          case "bundle" -> CommandText.BUNDLE_GROUP;
          case "form" -> CommandText.FORM_GROUP;
          case "agenda" -> CommandText.AGENDA_GROUP;
          case "document" -> CommandText.DOCUMENT_GROUP;
          case "person" -> CommandText.PERSON_GROUP;
          default -> CommandText.REPORT_GROUP;
        });
    root.addSubcommand(name, group);
    return group;
  }

  private PositionalParamSpec word(Asked asked, int place) {
    Asked.Word word = asked.words().get(place);
    boolean many = word.arity() == Asked.Arity.ANY || word.arity() == Asked.Arity.SOME;
    PositionalParamSpec.Builder builder = PositionalParamSpec.builder();
    if (word.name().equals("KIND")) {
      builder.completionCandidates(kinds(asked).toList());
    }
    return builder
        .paramLabel(label(word.name()))
        .index(many ? place + "..*" : Integer.toString(place))
        .arity(word.arity().range())
        .required(word.arity() == Asked.Arity.ONE || word.arity() == Asked.Arity.SOME)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(meaning(asked, word.name()))
        .build();
  }

  private String[] meaning(Asked asked, String word) {
    return switch (word) {
      case "KIND" -> described(CommandText.A_KIND, kinds(asked).collect(Collectors.joining(", ")));
      case "ID" -> described(CommandText.AN_ID);
      case "INTO" -> described(CommandText.INTO);
      case "FIELD" -> described(CommandText.A_FIELD);
      case "FIELD=VALUE" -> described(CommandText.AN_ASSIGNMENT);
      case "FILE" -> described(CommandText.A_FILE);
      case "QUERY" -> described(CommandText.A_QUERY);
      case "FINGERPRINT" -> described(CommandText.A_FINGERPRINT);
      default -> new String[0];
    };
  }

  private String[] described(CommandText text, Object... arguments) {
    return new String[] {texts.get(text, arguments)};
  }

  private Stream<String> kinds(Asked asked) {
    return asked.path().equals("import")
        ? parts.kinds().lists().stream().map(ListTarget::name)
        : parts.kinds().all().stream().map(Kind::table);
  }

  /** What stands for a value in the user's language: FIELD=VALUE is VELD=WAARDE. */
  private String label(String asked) {
    return CAPITALS
        .matcher(asked)
        .replaceAll(name -> texts.get(Objects.requireNonNull(LABELS.get(name.group()))));
  }

  private OptionSpec option(Asked.Option option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.name());
    if (option.value().isEmpty()) {
      builder.type(boolean.class).arity("0");
    } else {
      builder.paramLabel(label(option.value())).arity("1").completionCandidates(option.choices());
      if (option.arity() == Asked.Arity.ANY) {
        builder.type(List.class).auxiliaryTypes(String.class);
      } else {
        builder.type(String.class);
      }
    }
    return builder
        .description(texts.get(option.summary()))
        .required(option.arity() == Asked.Arity.ONE)
        .build();
  }

  private OptionSpec.Builder value(String name, String label, CommandText summary) {
    return OptionSpec.builder(name)
        .paramLabel(label(label))
        .type(String.class)
        .arity("1")
        .scopeType(ScopeType.INHERIT)
        .description(texts.get(summary));
  }

  private OptionSpec.Builder flag(String name, CommandText summary) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .arity("0")
        .scopeType(ScopeType.INHERIT)
        .description(texts.get(summary));
  }

  private void describe(CommandSpec spec, CommandText summary) {
    spec.usageMessage()
        .description(texts.get(summary))
        .synopsisHeading(texts.get(CommandText.SYNOPSIS) + " ")
        .synopsisSubcommandLabel(texts.get(CommandText.A_COMMAND))
        .optionListHeading("%n")
        .commandListHeading("%n");
  }
}
