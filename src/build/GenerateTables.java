import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes for the tables that the migrations make in an empty SQLite file.
 *
 * <p>Arguments: folder of migrations, folder to write to, version of jOOQ.
 */
final class GenerateTables {
  private static final String PACKAGE = "nl.gia.db";

  public static void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path output = Path.of(args[1]);
    Path stamp = output.resolveSibling(output.getFileName() + ".digest");
    List<Path> scripts = scripts(migrations);
    String digest = digest(scripts, args[2]);
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
      return;
    }
    delete(output);
    Files.createDirectories(output);
    generate(migrations, output);
    tellNewest(scripts, output);
    Files.writeString(stamp, digest);
  }

  private static List<Path> scripts(Path migrations) throws IOException {
    try (var files = Files.list(migrations)) {
      List<Path> scripts = files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
      if (scripts.isEmpty()) {
        throw new IllegalStateException("No migrations in " + migrations);
      }
      return scripts;
    }
  }

  /** The number of the newest migration, which the program compares a file's with. */
  private static void tellNewest(List<Path> scripts, Path output) throws IOException {
    int newest =
        scripts.stream()
            .map(script -> script.getFileName().toString())
            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
            .max()
            .orElseThrow();
    Files.writeString(
        output.resolve(PACKAGE.replace('.', '/')).resolve("Newest.java"),
        """
        package %s;

        /** The number of the newest migration. */
        public final class Newest {
          public static final int MIGRATION = %d;

          private Newest() {}
        }
        """
            .formatted(PACKAGE, newest));
  }

  private static String digest(List<Path> scripts, String version)
      throws IOException, NoSuchAlgorithmException {
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(version.getBytes(StandardCharsets.UTF_8));
    sha.update(Files.readAllBytes(Path.of(System.getProperty("jdk.launcher.sourcefile"))));
    for (Path script : scripts) {
      sha.update(script.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      sha.update(Files.readAllBytes(script));
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static void generate(Path migrations, Path output) throws Exception {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Path file = Files.createTempFile("tables", ".sqlite");
    try {
      String url = "jdbc:sqlite:" + file;
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("filesystem:" + migrations)
          .load()
          .migrate();
      GenerationTool.generate(configuration(url, output, shadows(url)));
    } finally {
      Files.delete(file);
    }
  }

  /** The tables in which SQLite itself keeps a search index: nobody's business but its own. */
  private static String shadows(String url) throws SQLException {
    var names = new StringJoiner("|");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name FROM pragma_table_list WHERE type = 'shadow'"
                    + " UNION SELECT 'flyway_schema_history' UNION SELECT 'sqlite_.*'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names.toString();
  }

  private static Configuration configuration(String url, Path output, String excluded) {
    return new Configuration()
        .withLogging(Logging.WARN)
        .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
        .withGenerator(
            new Generator()
                .withDatabase(tables(excluded))
                .withGenerate(
                    new Generate()
                        .withGeneratedAnnotation(false)
                        .withDeprecationOnUnknownTypes(false)
                        .withImplicitJoinPathsToMany(false)
                        .withImplicitJoinPathTableSubtypes(false))
                .withTarget(
                    new Target().withPackageName(PACKAGE).withDirectory(output.toString())));
  }

  /** SQLite's numbers are of 64 bits; jOOQ would read them as 32. */
  private static Database tables(String excluded) {
    return new Database()
        .withName("org.jooq.meta.sqlite.SQLiteDatabase")
        .withExcludes(excluded)
        .withForcedTypes(
            new ForcedType().withName("BIGINT").withIncludeTypes("(?i)INTEGER|INT"),
            new ForcedType().withName("DOUBLE").withIncludeTypes("(?i)REAL"));
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
