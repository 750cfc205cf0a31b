package nl.gia;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house. One that does not fit a class is departed from by {@link
 * nl.gia.platform.value.Departure} on that class, with the reason; a rule is not edited for it.
 */
class ArchitectureTest {
  /** Raise this as the house grows: a rule held against nothing always holds. */
  private static final int FEWEST_CLASSES = 1000;

  private static final String SERVICES = "lists|figures|search|bundle";
  private static final String GROUND = "journal|office|text|platform";

  /** What each part may know, besides itself; by the packages under nl.gia. */
  private static final Map<String, String> DIRECTIONS =
      Map.of(
          "shell",
          "feature|" + SERVICES + "|" + GROUND,
          "command",
          "feature|" + SERVICES + "|" + GROUND,
          "feature",
          SERVICES + "|" + GROUND,
          "feature\\..+",
          "feature|" + SERVICES + "|" + GROUND,
          SERVICES,
          GROUND,
          "journal",
          "text|platform",
          "office|text",
          "platform",
          "platform",
          "platform");

  private static final Set<String> RULES =
      Set.of(
          "directions",
          "sql",
          "nodes",
          "properties",
          "stores",
          "office",
          "json",
          "threads",
          "clock",
          "output",
          "replace",
          "state",
          "catch",
          "unused texts");

  @Test
  void thereIsSomethingToAnalyse() {
    assertThat(House.CLASSES.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
  }

  @Test
  void partsKnowOnlyWhatLiesBelowThem() {
    assertThat(
            dependencies("directions")
                .filter(ArchitectureTest::isOurs)
                .filter(dependency -> !mayKnow(dependency))
                .map(ArchitectureTest::inWords)
                .distinct())
        .as("dependencies against the directions (a departure from \"directions\")")
        .isEmpty();
  }

  @Test
  void everyPackageHasAPlaceInTheHouse() {
    assertThat(House.CLASSES.stream().map(ArchitectureTest::part))
        .allMatch(part -> part.isEmpty() || DIRECTIONS.keySet().stream().anyMatch(part::matches));
  }

  @Test
  void packagesFormNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("nl.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  @Test
  void sqlStaysInStoresJournalAndDatabase() {
    nobodyUses(
        "sql",
        Set.of("org.jooq", "java.sql", "javax.sql", "org.sqlite", "org.flywaydb", "nl.gia.db"),
        type -> inPart(type, "platform.db|journal") || named(type, "Store"));
  }

  @Test
  void nodesStayInViews() {
    nobodyUses(
        "nodes",
        Set.of(
            "javafx.scene",
            "javafx.stage",
            "javafx.embed",
            "org.controlsfx",
            "atlantafx",
            "org.kordamp"),
        ArchitectureTest::isSurface);
  }

  @Test
  void observablesStayInViewsAndViewModels() {
    nobodyUses(
        "properties",
        Set.of("javafx.beans", "javafx.collections"),
        type -> isSurface(type) || named(type, "ViewModel"));
  }

  @Test
  void viewsSeeNoStore() {
    assertThat(
            dependencies("stores")
                .filter(dependency -> named(dependency.getOriginClass(), "View|Pane|Cell|Dialog"))
                .filter(dependency -> named(dependency.getTargetClass(), "Store"))
                .map(ArchitectureTest::inWords)
                .distinct())
        .as("views that know a store (a departure from \"stores\")")
        .isEmpty();
  }

  @Test
  void officeFilesAreMadeInOnePlace() {
    nobodyUses(
        "office",
        Set.of("org.apache.poi", "org.openxmlformats", "org.apache.pdfbox", "com.openhtmltopdf"),
        type -> inPart(type, "office"));
  }

  @Test
  void jsonStaysInItsPlaceAndInTheBundle() {
    nobodyUses(
        "json",
        Set.of("tools.jackson", "com.fasterxml"),
        type -> inPart(type, "platform.json|bundle"));
  }

  @Test
  void onlyTheTaskPackageHopsBetweenThreads() {
    nobodyUses(
        "threads",
        Set.of(
            "javafx.concurrent",
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.Executor",
            "java.util.concurrent.ForkJoin",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ScheduledExecutor",
            "java.util.concurrent.ThreadPool"),
        type -> inPart(type, "platform.task"));
    nobodyCalls(
        "threads",
        target -> is(target, "javafx.application.Platform", "runLater"),
        type -> inPart(type, "platform.task"));
  }

  @Test
  void timeComesFromTheClock() {
    nobodyCalls("clock", ArchitectureTest::readsTheTime, type -> false);
    nobodyCalls(
        "clock",
        target -> target.getOwner().getName().equals("java.time.Clock") && isSystem(target),
        type -> part(type).isEmpty());
  }

  @Test
  void onlyTheCommandLinePrints() {
    nobodyCalls(
        "output",
        target ->
            is(target, "java.lang.System", "out")
                || is(target, "java.lang.System", "err")
                || target.getName().equals("printStackTrace"),
        type -> inPart(type, "command"));
  }

  @Test
  void namesSayWhatAClassIs() {
    assertThat(House.CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> name.matches(".*(Manager|Helper|Utils?|Impl)"));
  }

  @Test
  void nothingStaticChanges() {
    assertThat(
            House.CLASSES.stream()
                .filter(type -> !House.departs(type, "state"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)))
        .as("static fields that change (a departure from \"state\")")
        .isEmpty();
  }

  @Test
  void departuresNameARuleAndGiveAReason() {
    assertThat(House.CLASSES.stream().flatMap(House::departures)).isSubsetOf(RULES);
    assertThat(House.CLASSES.stream().flatMap(House::reasons))
        .allMatch(reason -> reason.strip().length() >= 20, "gives a reason in words");
  }

  private static void nobodyUses(String rule, Set<String> packages, Predicate<JavaClass> allowed) {
    assertThat(
            dependencies(rule)
                .filter(dependency -> !allowed.test(dependency.getOriginClass()))
                .filter(dependency -> startsWithAny(dependency.getTargetClass(), packages))
                .map(ArchitectureTest::inWords)
                .distinct())
        .as("uses of %s where they do not belong (a departure from \"%s\")", packages, rule)
        .isEmpty();
  }

  private static void nobodyCalls(
      String rule, Predicate<AccessTarget> target, Predicate<JavaClass> allowed) {
    assertThat(
            House.CLASSES.stream()
                .filter(type -> !allowed.test(type) && !House.departs(type, rule))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> target.test(access.getTarget()))
                .map(JavaAccess::getDescription))
        .as("calls that do not belong there (a departure from \"%s\")", rule)
        .isEmpty();
  }

  private static Stream<Dependency> dependencies(String rule) {
    return House.CLASSES.stream()
        .filter(type -> !House.departs(type, rule))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static String inWords(Dependency dependency) {
    return House.outermost(dependency.getOriginClass()).getName()
        + " knows "
        + House.outermost(dependency.getTargetClass()).getName();
  }

  private static boolean startsWithAny(JavaClass type, Set<String> names) {
    return names.stream().anyMatch(name -> type.getBaseComponentType().getName().startsWith(name));
  }

  private static boolean isOurs(Dependency dependency) {
    String name = dependency.getTargetClass().getPackageName();
    return name.startsWith("nl.gia") && !name.startsWith("nl.gia.db");
  }

  private static boolean mayKnow(Dependency dependency) {
    String from = part(dependency.getOriginClass());
    String to = part(dependency.getTargetClass());
    return from.isEmpty()
        || from.equals(to)
        || DIRECTIONS.entrySet().stream()
            .anyMatch(entry -> from.matches(entry.getKey()) && to.matches(entry.getValue()));
  }

  /** The package under nl.gia, of a feature with its name; empty for nl.gia itself. */
  private static String part(JavaClass type) {
    return below(type).replaceFirst("^(feature\\.[^.]+|(?!feature\\.)[^.]+).*", "$1");
  }

  private static String below(JavaClass type) {
    return type.getPackageName().replaceFirst("^nl\\.gia\\.?", "");
  }

  private static boolean inPart(JavaClass type, String parts) {
    return below(type).matches("(" + parts + ")(\\..+)?");
  }

  private static boolean named(JavaClass type, String endings) {
    return House.outermost(type).getName().matches("nl\\.gia\\..*(" + endings + ")");
  }

  private static boolean isSurface(JavaClass type) {
    return inPart(type, "shell|platform\\.ui") || named(type, "View|Pane|Cell|Dialog");
  }

  private static boolean is(AccessTarget target, String owner, String name) {
    return target.getOwner().getName().equals(owner) && target.getName().equals(name);
  }

  private static boolean isSystem(AccessTarget target) {
    return target.getName().startsWith("system") || target.getName().startsWith("tick");
  }

  /** A look at the machine's time that no test can set; now(clock) is not one. */
  private static boolean readsTheTime(AccessTarget target) {
    List<String> parameters =
        target instanceof AccessTarget.CodeUnitCallTarget call
            ? call.getRawParameterTypes().stream().map(JavaClass::getName).toList()
            : List.of();
    return (target.getOwner().getPackageName().equals("java.time")
            && target.getName().equals("now")
            && !parameters.contains("java.time.Clock"))
        || is(target, "java.lang.System", "currentTimeMillis")
        || (is(target, "java.util.Date", "<init>") && parameters.isEmpty());
  }
}
