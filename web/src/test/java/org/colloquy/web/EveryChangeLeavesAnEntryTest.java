package org.colloquy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.permissions.Permit;
import org.junit.jupiter.api.Test;

/**
 * For every method of a boundary that changes something there is a test that calls it with success
 * and looks for its entry in the log. The isolation suite does so with every operation that a site
 * describes, so what programs call needs nothing here; what only pages, links and jobs call is
 * called by the test that is named here.
 */
class EveryChangeLeavesAnEntryTest {

  private static final String ON_THE_PLATFORM = "PlatformActsTest";
  private static final String WITHIN_ANOTHER = "called within JointInvitations or NetworkDesk";

  /** By method that no program calls, where its entry is looked for. */
  private static final Map<String, String> SHOWN_BY =
      Map.ofEntries(
          Map.entry("Branding.dropLogo", "AuditCases"),
          Map.entry("Branding.paint", "AuditCases"),
          Map.entry("Branding.showLogo", "AuditCases"),
          Map.entry("Handover.removeExamples", "AuditCases"),
          Map.entry("SignIns.arrive", "AuditCases"),
          Map.entry("SignIns.end", "AuditCases"),
          Map.entry("Links.follow", "LinkCases"),
          Map.entry("Links.renew", "LinkCases"),
          Map.entry("NetworkDesk.count", "JointSessionCases"),
          Map.entry("NetworkDesk.receive", "JointSessionCases"),
          Map.entry("Welcome.enter", "InvitationIT"),
          Map.entry("SessionPlanning.edit", "called within SeriesPlanning, which programs call"),
          Map.entry("JointHosting.cancelJoint", WITHIN_ANOTHER),
          Map.entry("JointHosting.publishJoint", WITHIN_ANOTHER),
          Map.entry("JointHosting.updateJoint", WITHIN_ANOTHER),
          // Noted in the network whose word it is, and kept by the exchange as an event.
          Map.entry("ExchangeDesk.answered", "JointSessionCases, of the network"),
          Map.entry("ExchangeDesk.counted", "JointSessionCases, of the network"),
          Map.entry("ExchangeDesk.delivered", "JointSessionCases, of the network"),
          Map.entry("NetworkConsole.giveUp", ON_THE_PLATFORM),
          Map.entry("NetworkConsole.retry", ON_THE_PLATFORM),
          Map.entry("NetworkStart.ask", ON_THE_PLATFORM),
          Map.entry("NetworkStart.confirm", ON_THE_PLATFORM),
          Map.entry("WorkConsole.retry", ON_THE_PLATFORM));

  @Test
  void whatNoProgramCallsIsShownByATestOfItsOwn() {
    var changing = changing();
    assertThat(changing).hasSizeGreaterThan(100);
    assertThat(
            changing.stream()
                .filter(method -> !isCalledByAProgram(method))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet()))
        .isEqualTo(SHOWN_BY.keySet());
  }

  private static boolean isCalledByAProgram(JavaMethod method) {
    return method.getAccessesToSelf().stream()
        .anyMatch(call -> call.getOriginOwner().isAnnotatedWith(Path.class));
  }

  private static List<JavaMethod> changing() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.colloquy").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Permit.class))
            .filter(method -> method.getAnnotationOfType(Permit.class).changes())
            .toList();
  }
}
