package org.colloquy.web;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.RoleRights;
import org.colloquy.permissions.ScopeKind;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code deploy/docs/permissions.md}, as the table and the classes have it. */
final class PermissionsPage {

  private static final List<ScopeKind> ORDER =
      List.of(
          ScopeKind.NETWORK,
          ScopeKind.COMMUNITY,
          ScopeKind.SESSION,
          ScopeKind.LINK,
          ScopeKind.PLATFORM);

  private final List<JavaMethod> methods;
  private final Map<Permission, Set<String>> operations = new TreeMap<>();

  PermissionsPage(JavaClasses classes) {
    methods =
        classes.stream()
            .filter(type -> type.isAnnotatedWith(Boundary.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Permit.class))
            .toList();
    classes.stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(Operation.class))
        .forEach(this::operation);
  }

  private void operation(JavaMethod method) {
    var id = method.getAnnotationOfType(Operation.class).operationId();
    reached(method, new HashSet<>())
        .flatMap(permit -> Arrays.stream(permit.value()))
        .forEach(each -> operations.computeIfAbsent(each, key -> new TreeSet<>()).add(id));
  }

  /** What the boundaries ask for that it calls, by itself or through the pages' own classes. */
  private static Stream<Permit> reached(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
    if (!seen.add(from)) {
      return Stream.empty();
    }
    return from.getAccessesFromSelf().stream()
        .flatMap(access -> access.getTarget().resolveMember().stream())
        .filter(JavaCodeUnit.class::isInstance)
        .map(JavaCodeUnit.class::cast)
        .flatMap(
            to -> {
              if (to.isAnnotatedWith(Permit.class)) {
                return Stream.of(to.getAnnotationOfType(Permit.class));
              }
              return isOfPages(to.getOwner()) ? reached(to, seen) : Stream.empty();
            });
  }

  private static boolean isOfPages(JavaClass type) {
    return type.getPackageName().startsWith("org.colloquy.web");
  }

  String text() {
    return """
        # Permissions

        Every method of a boundary asks for a permission: one use case. Who holds which stands in one table in the code, and one gate decides by it ([why so](adr/0022-permissions-per-use-case.md)). This page is written from that table and from the methods; `mvn -pl deploy,tenants,ejb,web test -Dtest=PermissionsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dcolloquy.write-permissions=true` writes it anew.

        ## Roles

        A role is held in the whole network, where admins give it; or in one thing, a community or a session, and gives its rights there and in what lies there. Some count only for those who have a role of the network besides. *Anybody* is whoever comes, signed in or not.

        | role | held in | needs besides | permissions |
        |---|---|---|---|
        %s

        Links and programs hold what they were made for: %s.

        These stand ready and give nothing yet: %s.
        """
            .formatted(roles(), others(), later())
        + ORDER.stream().map(this::section).collect(joining());
  }

  private static String roles() {
    return Arrays.stream(Role.values())
        .filter(role -> !RoleRights.of(role).isEmpty())
        .map(
            role ->
                "| %s | %s | %s | %d |"
                    .formatted(
                        label(role),
                        role == Role.ANYBODY ? "" : "the " + role.kind().code(),
                        role.besides().map(Role::code).orElse(""),
                        RoleRights.of(role).size()))
        .collect(joining("\n"));
  }

  private static String others() {
    return Stream.concat(
            Arrays.stream(LinkPurpose.values()).map(PermissionsPage::label),
            Stream.of(RoleRights.WORK.label().replace(":", " ")))
        .collect(joining(", "));
  }

  private static String later() {
    return Arrays.stream(Role.values())
        .filter(role -> RoleRights.of(role).isEmpty())
        .map(PermissionsPage::label)
        .sorted()
        .collect(joining(", "));
  }

  private String section(ScopeKind kind) {
    return """

        ## About %s

        | permission | who holds it | reads | changes | REST |
        |---|---|---|---|---|
        %s
        """
        .formatted(
            title(kind),
            Arrays.stream(Permission.values())
                .filter(permission -> permission.kind() == kind)
                .sorted(Comparator.comparing(Enum::name))
                .map(this::row)
                .collect(joining("\n")));
  }

  private static String title(ScopeKind kind) {
    return switch (kind) {
      case NETWORK -> "the network";
      case PLATFORM -> "the platform";
      default -> "one " + kind.code();
    };
  }

  private String row(Permission permission) {
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            permission,
            holders(permission),
            methods(permission, permit -> !permit.changes()),
            methods(permission, Permit::changes),
            operations.getOrDefault(permission, Set.of()).stream()
                .map(PermissionsPage::code)
                .collect(joining(", ")));
  }

  private static String holders(Permission permission) {
    return Stream.of(
            RoleRights.giving(permission).stream().map(PermissionsPage::label),
            Arrays.stream(LinkPurpose.values())
                .filter(purpose -> RoleRights.of(purpose).contains(permission))
                .map(PermissionsPage::label),
            Stream.of(RoleRights.WORK)
                .filter(program -> program.scopes().contains(permission))
                .map(program -> program.label().replace(":", " ")))
        .flatMap(each -> each)
        .collect(joining(", "));
  }

  private String methods(Permission permission, Predicate<Permit> which) {
    return methods.stream()
        .filter(
            method -> {
              var permit = method.getAnnotationOfType(Permit.class);
              return which.test(permit) && Set.of(permit.value()).contains(permission);
            })
        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
        .distinct()
        .sorted()
        .map(PermissionsPage::code)
        .collect(joining(", "));
  }

  private static String label(Role role) {
    return role.kind().isNarrow() ? role.code() + " of the " + role.kind().code() : role.code();
  }

  private static String label(LinkPurpose purpose) {
    return "link " + purpose.name().toLowerCase(Locale.ROOT);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
