package org.colloquy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.colloquy.networks.control.OperatorActs;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.RoleRights;
import org.junit.jupiter.api.Test;

/**
 * What operators change lies in no network's schema, where every change is noted by itself: here
 * each method has to tell.
 */
class OperatorActsTest {

  @Test
  void everyMethodOfTheConsolesThatChangesSomethingTellsIt() {
    var changing = changing();
    assertThat(changing).extracting(JavaMethod::getName).contains("suspend", "retry", "start");
    assertThat(changing)
        .filteredOn(
            method ->
                method.getMethodCallsFromSelf().stream()
                    .noneMatch(call -> call.getTargetOwner().isEquivalentTo(OperatorActs.class)))
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }

  private static List<JavaMethod> changing() {
    return new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.colloquy.networks.boundary")
            .stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Permit.class))
            .filter(method -> isByAnOperator(method.getAnnotationOfType(Permit.class)))
            .toList();
  }

  private static boolean isByAnOperator(Permit permit) {
    return permit.changes()
        && List.of(permit.value()).stream().anyMatch(OperatorActsTest::isAnOperators);
  }

  private static boolean isAnOperators(Permission permission) {
    return RoleRights.of(Role.OPERATOR).contains(permission);
  }
}
