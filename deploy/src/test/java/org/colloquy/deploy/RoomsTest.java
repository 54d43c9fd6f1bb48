package org.colloquy.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.colloquy.deploy.machine.StopAtExit;
import org.colloquy.deploy.stack.TestStack;

/** The rooms of the launcher, and the arrows between them. */
@AnalyzeClasses(packages = "org.colloquy.deploy", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  /** Whoever is in one may know those before it, but not those after it. */
  private static final List<String> ROOMS =
      List.of(
          "machine",
          "http",
          "artifacts",
          "mysql",
          "keycloak",
          "payara",
          "networks",
          "state",
          "stack",
          "bench",
          "audit");

  @ArchTest static final ArchRule everyClassIsInARoom = classes().should(beInARoom());

  @ArchTest
  static final ArchRule aRoomKnowsOnlyThoseBeforeIt = classes().should(knowOnlyRoomsBefore());

  @ArchTest
  static final ArchRule classesKnowEachOtherInOneDirection =
      slices().assignedFrom(sourceFiles()).should().beFreeOfCycles();

  /**
   * Two things belong to the process and not to an object in it. What has to stop at exit: the
   * shutdown hook is the process's, and a server counts from the moment it was started, whoever
   * started it. And the servers that all tests of a process share, as starting them takes longer
   * than most tests.
   */
  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .and()
          .areNotDeclaredIn(StopAtExit.class)
          .and()
          .areNotDeclaredIn(TestStack.class.getName() + "$Shared")
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should(stayAsTheyAre());

  private static int roomOf(JavaClass type) {
    var inside = type.getPackageName().replaceFirst("^org\\.colloquy\\.deploy\\.?", "");
    return type.getSimpleName().equals("package-info") ? 0 : ROOMS.indexOf(inside);
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().startsWith("org.colloquy.deploy");
  }

  private static ArchCondition<JavaClass> beInARoom() {
    return new ArchCondition<>("be in one of " + ROOMS) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(type, roomOf(type) >= 0, type.getName() + " is in none"));
      }
    };
  }

  private static ArchCondition<JavaClass> knowOnlyRoomsBefore() {
    return new ArchCondition<>("know only rooms before their own in " + ROOMS) {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        from.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> ours(dependency.getTargetClass()))
            .filter(dependency -> roomOf(dependency.getTargetClass()) > roomOf(from))
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  /** A class and those nested in it lie in one file, and may know each other as they like. */
  private static SliceAssignment sourceFiles() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getFullName().replaceFirst("\\$.*", ""));
      }

      @Override
      public String getDescription() {
        return "source files";
      }
    };
  }

  private static ArchCondition<JavaField> stayAsTheyAre() {
    return new ArchCondition<>("be final, and nothing that can be changed") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                field,
                field.getModifiers().contains(JavaModifier.FINAL) && !changes(field),
                field.getFullName() + " is static and can change"));
      }
    };
  }

  private static boolean changes(JavaField field) {
    JavaClass type = field.getRawType();
    if (type.isArray() || type.getPackageName().startsWith("java.util.concurrent.atomic")) {
      return true;
    }
    if (ours(type)) {
      return type.getAllFields().stream()
          .anyMatch(
              inner ->
                  !inner.getModifiers().contains(JavaModifier.STATIC)
                      && !inner.getModifiers().contains(JavaModifier.FINAL));
    }
    if (!type.isAssignableTo(Collection.class) && !type.isAssignableTo(Map.class)) {
      return false;
    }
    try {
      var reflected = field.reflect();
      reflected.setAccessible(true);
      // What List.of, Set.of, Map.of and the collectors of that name make, and nothing else does.
      return !reflected.get(null).getClass().getName().startsWith("java.util.ImmutableCollections");
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
