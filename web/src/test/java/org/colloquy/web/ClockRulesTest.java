package org.colloquy.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.colloquy.web.Calls.target;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.colloquy.jobs.KernelProducer;
import org.colloquy.tenants.time.BusinessClock;
import org.colloquy.tenants.time.MovedTime;

/** Who may ask which clock. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = DoNotIncludeTests.class)
class ClockRulesTest {

  private static final String TENANTS = "org.colloquy.tenants..";
  private static final String DEPLOY = "org.colloquy.deploy..";

  /**
   * Whose work has nothing to do with the dates of a programme: what makes the clocks; accounts,
   * the keys in invitations and other links, letters, and ended sign-ins; for how long data, files
   * and lists stay; the making and the suspension of networks; sign-in, limits, and how long a run
   * takes.
   */
  private static final String[] REAL_TIME = {
    "org.colloquy.audit.control",
    "org.colloquy.files.control",
    "org.colloquy.imports.control",
    "org.colloquy.jobs",
    "org.colloquy.letters.control",
    "org.colloquy.links.control",
    "org.colloquy.members.control",
    "org.colloquy.networks.boundary",
    "org.colloquy.privacy.control",
    "org.colloquy.tasks.boundary",
    "org.colloquy.tasks.control",
    "org.colloquy.web.links",
    "org.colloquy.web.login",
    "org.colloquy.web.page",
    "org.colloquy.web.platform",
    "org.colloquy.web.tasks"
  };

  private static final Set<String> MAKES_CLOCK =
      Set.of(
          "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .that()
          .resideOutsideOfPackage(DEPLOY)
          .should()
          .callMethodWhere(
              target(
                  "now",
                  name -> name.startsWith("java.time.") && !name.endsWith("(java.time.Clock)")))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callMethod(Calendar.class, "getInstance")
          .orShould()
          .callMethodWhere(
              target("getClock", name -> name.startsWith("jakarta.validation.ClockProvider")));

  @ArchTest
  static final ArchRule oneClockIsStarted =
      noClasses()
          .that()
          .resideOutsideOfPackage(DEPLOY)
          .and(not(type(KernelProducer.class)))
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a clock of the system is made",
                  access ->
                      access.getTarget().getOwner().isEquivalentTo(Clock.class)
                          && MAKES_CLOCK.contains(access.getTarget().getName())));

  /** Everybody else goes by the time of the programme, which {@link BusinessClock} tells. */
  @ArchTest
  static final ArchRule realTimeIsForThoseWhoNeedIt =
      noClasses()
          .that()
          .resideOutsideOfPackages(TENANTS, DEPLOY)
          .and()
          .resideOutsideOfPackages(REAL_TIME)
          .should()
          .dependOnClassesThat(type(Clock.class));

  @ArchTest
  static final ArchRule nobodyMovesTimeButTests =
      noClasses().should().callMethod(BusinessClock.class, "move", Optional.class, MovedTime.class);
}
