package org.colloquy.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permit;

/** Nobody comes past the gate of a boundary. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = DoNotIncludeTests.class)
class PermissionRulesTest {

  @ArchTest
  static final ArchRule everyBoundaryHasTheGate =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .and()
          .resideInAPackage("org.colloquy..")
          .should()
          .beAnnotatedWith(Boundary.class);

  @ArchTest
  static final ArchRule everyMethodOfABoundarySaysWhatItAsksFor =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Boundary.class)
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(Permit.class);

  /** The one table says who may; the container's own annotations would be a second one. */
  @ArchTest
  static final ArchRule nobodyAsksForRoles =
      noClasses()
          .should()
          .dependOnClassesThat(
              type(RolesAllowed.class)
                  .or(type(PermitAll.class))
                  .or(type(DenyAll.class))
                  .or(type(DeclareRoles.class)));
}
