package org.colloquy.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.ScopeKind;
import org.junit.jupiter.api.Test;

/**
 * What is changed on the platform lies in no network's schema, where every change is noted by
 * itself: here each method has to tell.
 */
class PlatformActsTest {

  /**
   * Of other sorts: the link that starts a network; and the word of a network, which has noted it
   * at home when the exchange hears it, and whose consents the exchange keeps as events.
   */
  private static final Permission BY_LINK = Permission.NETWORK_CONFIRM;

  private static final Permission NOTED_AT_HOME = Permission.EXCHANGE_NOTE;

  @Test
  void everyMethodThatChangesSomethingOnThePlatformTellsIt() {
    var changing = changing();
    assertThat(changing)
        .extracting(JavaMethod::getName)
        .contains("suspend", "retry", "start", "ask", "confirm", "draft", "send", "discard");
    assertThat(changing)
        .filteredOn(
            method ->
                method.getMethodCallsFromSelf().stream()
                    .noneMatch(call -> call.getTargetOwner().isEquivalentTo(PlatformActs.class)))
        .extracting(JavaMethod::getFullName)
        .isEmpty();
  }

  private static List<JavaMethod> changing() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.colloquy").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Permit.class))
            .filter(method -> isOnThePlatform(method.getAnnotationOfType(Permit.class)))
            .toList();
  }

  private static boolean isOnThePlatform(Permit permit) {
    return permit.changes()
        && List.of(permit.value()).stream()
            .anyMatch(
                permission ->
                    permission == BY_LINK
                        || (permission.kind() == ScopeKind.PLATFORM
                            && permission != NOTED_AT_HOME));
  }
}
