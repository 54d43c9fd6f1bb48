package org.colloquy.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.colloquy.web.Calls.target;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.JoinTable;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.jobs.boundary.LaterElsewhere;
import org.colloquy.suppression.Shown;
import org.colloquy.suppression.ShownShare;
import org.colloquy.tenants.jobs.NewJob;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.web.api.ApiApplication;
import org.colloquy.web.platform.NetworksResource;
import org.colloquy.web.races.Settled;

/** The arrows between the modules, and what only one place may do. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String TENANTS = "org.colloquy.tenants..";
  private static final String WEB = "org.colloquy.web..";
  private static final String DEPLOY = "org.colloquy.deploy..";

  /**
   * The modules of the application, each with those that it may know; drawn in {@code
   * deploy/docs/architecture.md}. One that is not here knows the ground alone.
   */
  private static final Map<String, Set<String>> MODULES =
      Map.ofEntries(
          entry(
              "indicators",
              Set.of(
                  "attendance",
                  "sessions",
                  "communities",
                  "members",
                  "codes",
                  "totals",
                  "suppression")),
          entry(
              "attendance",
              Set.of(
                  "registrations",
                  "sessions",
                  "communities",
                  "members",
                  "reports",
                  "files",
                  "look",
                  "handover",
                  "imports",
                  "sheets",
                  "tasks")),
          entry(
              "certificates",
              Set.of(
                  "attendance",
                  "feedback",
                  "sessions",
                  "members",
                  "messages",
                  "letters",
                  "look",
                  "handover",
                  "tasks")),
          entry("feedback", Set.of("answers", "registrations", "sessions", "members")),
          entry("answers", Set.of("jobs")),
          entry(
              "exchange",
              Set.of(
                  "registrations", "sessions", "members", "messages", "letters", "jobs", "audit")),
          entry(
              "registrations",
              Set.of(
                  "sessions",
                  "members",
                  "messages",
                  "letters",
                  "links",
                  "files",
                  "handover",
                  "look",
                  "jobs",
                  "imports",
                  "reports")),
          entry(
              "sessions",
              Set.of(
                  "communities",
                  "members",
                  "codes",
                  "handover",
                  "figures",
                  "search",
                  "files",
                  "imports",
                  "sheets")),
          entry("costs", Set.of("attendance", "sessions", "codes", "imports", "sheets")),
          entry("files", Set.of("look", "jobs")),
          entry("communities", Set.of("members", "handover", "search")),
          entry(
              "members",
              Set.of(
                  "codes",
                  "look",
                  "vocabulary",
                  "handover",
                  "jobs",
                  "privacy",
                  "audit",
                  "tasks",
                  "figures",
                  "search",
                  "imports",
                  "sheets")),
          entry("imports", Set.of("sheets", "tasks", "jobs")),
          entry("reports", Set.of("sheets")),
          entry("codes", Set.of("imports")),
          entry("totals", Set.of("codes", "imports", "sheets")),
          entry("figures", Set.of("look", "suppression")),
          entry("suppression", Set.of("look")),
          entry("privacy", Set.of("jobs", "audit")),
          entry("tasks", Set.of("jobs")),
          entry("look", Set.of("handover")),
          entry("messages", Set.of("vocabulary")),
          entry("links", Set.of("members", "vocabulary", "jobs")),
          entry("letters", Set.of("members", "links", "files", "vocabulary", "jobs")),
          entry("networks", Set.of("members", "audit")));

  /** What every module may know, each with what it knows itself. */
  private static final Map<String, Set<String>> GROUND =
      Map.of(
          "shared", Set.of(),
          "columns", Set.of(),
          "datasets", Set.of(),
          "kept", Set.of("datasets"),
          "permissions", Set.of("shared", "columns", "datasets"));

  @ArchTest
  static final ArchRule theKernelKnowsNobody =
      noClasses()
          .that()
          .resideInAPackage(TENANTS)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.colloquy..").and(not(resideInAPackage(TENANTS))));

  @ArchTest
  static final ArchRule nothingPointsBackToThePages =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat(resideInAPackage(WEB));

  @ArchTest
  static final ArchRule theLauncherIsNoPartOfTheApplication =
      noClasses()
          .that()
          .resideOutsideOfPackage(DEPLOY)
          .should()
          .dependOnClassesThat(resideInAPackage(DEPLOY));

  @ArchTest
  static final ArchRule modulesKnowWhomTheyMay =
      classes()
          .that()
          .resideInAPackage("org.colloquy..")
          .and()
          .resideOutsideOfPackages(TENANTS, WEB, DEPLOY)
          .should(knowOnlyWhomTheirModuleMay());

  @ArchTest
  static final ArchRule modulesHaveNoCycles =
      slices().matching("org.colloquy.(*)..").should().beFreeOfCycles().allowEmptyShould(false);

  @ArchTest
  static final ArchRule packagesOfTheKernelHaveNoCycles =
      slices().matching("org.colloquy.(tenants.*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesOfTheModulesHaveNoCycles =
      slices().assignedFrom(eachPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule aModuleIsEnteredThroughItsBoundary =
      classes()
          .that()
          .resideInAPackage("org.colloquy..")
          .should(notEnterAnotherModuleBesideItsBoundary());

  @ArchTest
  static final ArchRule jdbcIsSpokenByTheKernelAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(TENANTS, DEPLOY)
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."));

  /** So that nobody can ask in another network's name, or beside the transaction. */
  @ArchTest
  static final ArchRule workIsAskedForInOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackages(TENANTS, DEPLOY, "org.colloquy.jobs..")
          .should()
          .dependOnClassesThat(type(NewJob.class).or(type(Outbox.class)));

  /** So that no door shows a number of people that was not asked about. */
  @ArchTest
  static final ArchRule numbersOfPeopleComeOutOfOnePlace =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.colloquy.suppression")
          .should()
          .callConstructor(Shown.class, Long.class, boolean.class)
          .orShould()
          .callConstructor(ShownShare.class, BigDecimal.class, Shown.class);

  @ArchTest
  static final ArchRule onlyTheExchangeHasNetworksDoSomething =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.colloquy.jobs..", "org.colloquy.exchange..")
          .should()
          .dependOnClassesThat(type(LaterElsewhere.class));

  @ArchTest
  static final ArchRule entityManagersAreKeptInControl =
      noClasses()
          .that()
          .resideOutsideOfPackage("..control..")
          .should()
          .dependOnClassesThat(type(EntityManager.class).or(type(PersistenceContext.class)));

  @ArchTest
  static final ArchRule nobodyWritesNativeQueries =
      noClasses()
          .should()
          .callMethodWhere(
              target("createNativeQuery", call -> call.startsWith("jakarta.persistence")));

  @ArchTest
  static final ArchRule nothingIsCachedByPersistence =
      noClasses()
          .should()
          .beAnnotatedWith(Cacheable.class)
          .orShould()
          .beAnnotatedWith("org.eclipse.persistence.annotations.Cache");

  @ArchTest
  static final ArchRule idsAreMadeByTheApplication =
      noFields().should().beAnnotatedWith(GeneratedValue.class);

  @ArchTest
  static final ArchRule noTableNamesItsSchema =
      classes().that().resideInAPackage("..entity..").should(leaveTheSchemaToTheConnection());

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat(resideInAPackage("org.colloquy.."))
          .and()
          .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule everyResourceIsListed =
      classes().that().areAnnotatedWith(Path.class).should(beListedInTheApi());

  /** The making of a network is no single transaction: its own steps settle what meets. */
  @ArchTest
  static final ArchRule whatProgramsChangeAtOnceIsSettled =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and(not(type(NetworksResource.class)))
          .and(change())
          .should()
          .beAnnotatedWith(Settled.class);

  private static DescribedPredicate<JavaClass> change() {
    return DescribedPredicate.describe(
        "change something",
        type ->
            type.getMethods().stream()
                .anyMatch(
                    method ->
                        List.of(POST.class, PUT.class, DELETE.class).stream()
                            .anyMatch(method::isAnnotatedWith)));
  }

  private static String module(JavaClass type) {
    var parts = type.getPackageName().split("\\.", -1);
    return parts.length > 2 ? parts[2] : "";
  }

  private static ArchCondition<JavaClass> knowOnlyWhomTheirModuleMay() {
    return each(
        "know only the modules that theirs may know",
        (from, to) ->
            ofTheApplication(to)
                && !module(from).equals(module(to))
                && !known(module(from)).contains(module(to)));
  }

  private static Set<String> known(String module) {
    return GROUND.containsKey(module)
        ? GROUND.get(module)
        : Stream.of(GROUND.keySet(), MODULES.getOrDefault(module, Set.of()))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
  }

  private static boolean ofTheApplication(JavaClass type) {
    return resideInAPackage("org.colloquy..").and(not(resideInAPackage(TENANTS))).test(type);
  }

  private static ArchCondition<JavaClass> notEnterAnotherModuleBesideItsBoundary() {
    return each(
        "not enter another module beside its boundary",
        (from, to) ->
            !module(from).equals(module(to))
                && (to.getPackageName().endsWith(".control")
                    || to.getPackageName().endsWith(".entity")));
  }

  private static SliceAssignment eachPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "each package";
      }
    };
  }

  @FunctionalInterface
  private interface Wrong {
    boolean from(JavaClass from, JavaClass to);
  }

  private static ArchCondition<JavaClass> each(String description, Wrong wrong) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        from.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> wrong.from(from, dependency.getTargetClass()))
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> leaveTheSchemaToTheConnection() {
    return new ArchCondition<>("leave schema and catalogue to the connection") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var annotation :
            Set.of(Table.class, SecondaryTable.class, JoinTable.class, CollectionTable.class)) {
          type.tryGetAnnotationOfType(annotation.getName())
              .filter(found -> named(found.get("schema")) || named(found.get("catalog")))
              .ifPresent(
                  found ->
                      events.add(
                          SimpleConditionEvent.violated(type, type.getName() + " names a schema")));
        }
      }
    };
  }

  private static boolean named(java.util.Optional<Object> value) {
    return value.filter(text -> !"".equals(text)).isPresent();
  }

  private static ArchCondition<JavaClass> beListedInTheApi() {
    return new ArchCondition<>("be listed in the API") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (new ApiApplication()
            .getClasses().stream().noneMatch(listed -> listed.getName().equals(type.getName()))) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is not listed"));
        }
      }
    };
  }
}
