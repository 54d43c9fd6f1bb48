package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.permissions.Refused;
import org.colloquy.permissions.Role;
import org.colloquy.permissions.RoleRights;
import org.colloquy.permissions.boundary.RoleHoldings;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** Every method of every boundary, called as everybody, against the one table of who may. */
public interface EveryMethodCases {

  String KEY = "the key of the link";

  /** Links that act, all by the same methods. */
  Set<LinkPurpose> ACTING =
      Set.of(
          LinkPurpose.CANCEL,
          LinkPurpose.COME,
          LinkPurpose.OFFER,
          LinkPurpose.UNSUBSCRIBE,
          LinkPurpose.FEED);

  Set<Permission> FOLLOWING =
      Set.of(Permission.LINK_OPEN, Permission.LINK_FOLLOW, Permission.LINK_RENEW);

  /**
   * Somebody who calls.
   *
   * @param roles that count for the community and the session that the calls are about
   * @param gone whether all of it was taken away since the request began
   */
  record Persona(String name, Holder holder, Set<Role> roles, boolean gone) {

    Persona(String name, Holder holder, Role... roles) {
      this(name, holder, set(roles), false);
    }

    static Set<Role> set(Role... roles) {
      var all = EnumSet.of(Role.ANYBODY);
      all.addAll(List.of(roles));
      return all;
    }

    /** By the table alone, and not by what decides. */
    boolean has(Permission permission) {
      if (holder instanceof Holder.Program program && program.scopes().contains(permission)) {
        return true;
      }
      return roles.stream().anyMatch(role -> RoleRights.of(role).contains(permission))
          || (holder.equals(Holder.Link.of(LinkPurpose.INVITATION, KEY))
              && permission == Permission.INVITATION_OPEN)
          || (holder.equals(Holder.Link.of(LinkPurpose.CONFIRMATION, KEY))
              && permission == Permission.NETWORK_CONFIRM)
          || (holder.equals(Holder.Link.of(LinkPurpose.FEED, KEY))
              && permission == Permission.CALENDAR_READ)
          || (ACTING.stream().anyMatch(link -> holder.equals(Holder.Link.of(link, KEY)))
              && FOLLOWING.contains(permission));
    }
  }

  /** The things that calls are about. */
  record World(Tenant network, UUID community, UUID session) {

    Object[] arguments(Method method, Permit permit) {
      var arguments =
          Arrays.stream(method.getParameterTypes()).map(MadeUp::value).toArray(Object[]::new);
      for (var permission : permit.value()) {
        switch (permission.kind()) {
          case COMMUNITY -> arguments[0] = community;
          case SESSION -> arguments[0] = session;
          case LINK -> arguments[0] = KEY;
          default -> {
            // Not about one thing.
          }
        }
      }
      return arguments;
    }
  }

  @Test
  default void everyMethodLetsThoseInWhomTheTableNamesAndNobodyElse() throws Exception {
    var network = Networks.make("every-method");
    var admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    var convening = Person.of(network, "Convening", Roles.CONVENER);
    var elsewhere = Person.of(network, "Elsewhere", Roles.CONVENER);
    var organiser = Person.of(network, "Organiser", Roles.CONVENER);
    var world = world(network, convening, elsewhere, organiser);
    var personas =
        List.of(
            new Persona("anybody", Holder.ANYBODY),
            persona("member", Person.of(network, "Member"), Role.MEMBER),
            persona(
                "convener of it", convening, Role.MEMBER, Role.CONVENER, Role.COMMUNITY_CONVENER),
            persona("convener of another", elsewhere, Role.MEMBER, Role.CONVENER),
            persona("organiser", organiser, Role.MEMBER, Role.CONVENER, Role.ORGANISER),
            persona("chosen, without the role", chosenWithoutRole(world), Role.MEMBER),
            persona(
                "steward",
                Person.of(network, "Steward", Roles.EXCHANGE_STEWARD),
                Role.MEMBER,
                Role.EXCHANGE_STEWARD),
            persona("admin", admin, Role.MEMBER, Role.NETWORK_ADMIN),
            new Persona(
                "operator",
                Holder.Person.ofPlatform("operator", Set.of(Roles.OPERATOR)),
                Role.OPERATOR),
            gone("paused", Person.withStatus(network, "Paused", "DISABLED", Roles.NETWORK_ADMIN)),
            gone("removed", Person.withStatus(network, "Gone", "REMOVED", Roles.NETWORK_ADMIN)),
            new Persona("invitation", Holder.Link.of(LinkPurpose.INVITATION, KEY)),
            new Persona("another invitation", Holder.Link.of(LinkPurpose.INVITATION, "another")),
            new Persona("confirmation", Holder.Link.of(LinkPurpose.CONFIRMATION, KEY)),
            new Persona("link that cancels", Holder.Link.of(LinkPurpose.CANCEL, KEY)),
            new Persona("another that cancels", Holder.Link.of(LinkPurpose.CANCEL, "another")),
            new Persona("address of a calendar", Holder.Link.of(LinkPurpose.FEED, KEY)),
            new Persona("another of those", Holder.Link.of(LinkPurpose.FEED, "another")),
            new Persona("link that does nothing yet", Holder.Link.of(LinkPurpose.SPONSOR, KEY)),
            new Persona("work", RoleRights.WORK));

    List<String> wrong = new ArrayList<>();
    var methods = methods();
    for (var method : methods) {
      for (var persona : personas) {
        var expected = lets(persona, method) ? "lets in" : "refuses";
        var outcome = outcome(world, persona, method);
        if (!outcome.equals(expected)) {
          wrong.add(
              method.getDeclaringClass().getSimpleName()
                  + "."
                  + method.getName()
                  + " as "
                  + persona.name()
                  + ": "
                  + outcome);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(methods).as("all that there are").hasSizeGreaterThan(80);
  }

  private static Persona persona(String name, Person person, Role... roles) throws Exception {
    return new Persona(name, person.does(CurrentHolder::get), Persona.set(roles), false);
  }

  /** Somebody who was an admin when the request began. */
  private static Persona gone(String name, Person person) throws Exception {
    return new Persona(
        name, person.does(CurrentHolder::get), Persona.set(Role.MEMBER, Role.NETWORK_ADMIN), true);
  }

  private static Person chosenWithoutRole(World world) throws Exception {
    var person = Person.of(world.network(), "Chosen");
    person.does(
        () -> {
          Beans.of(Statements.class)
              .inTransaction(
                  () ->
                      Beans.of(RoleHoldings.class)
                          .give(person.id(), Role.COMMUNITY_CONVENER, world.community()));
          return null;
        });
    return person;
  }

  private static World world(Tenant network, Person convening, Person elsewhere, Person organiser)
      throws Exception {
    var community = founded(convening, "Nursing");
    founded(elsewhere, "Pharmacy");
    var planned =
        organiser.does(
            () ->
                Beans.of(SessionPlanning.class)
                    .create(RequestKey.fresh(), SampleDraft.titled("Sepsis").draft(), true));
    Networks.sql()
        .update(
            "UPDATE `" + network.schema() + "`.learning_session SET community_id = ? WHERE id = ?",
            community,
            planned);
    return new World(network, community, planned);
  }

  private static UUID founded(Person founder, String name) throws Exception {
    return founder.does(
        () ->
            Beans.of(Communities.class)
                .create(
                    RequestKey.fresh(),
                    new CommunityDraft(name, null, "To learn from each other.", false)));
  }

  private static List<Method> methods() {
    return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Boundary.class) && type != Ungated.class)
        .distinct()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  /** What becomes of a call: "lets in", "refuses", or what is broken. */
  private static String outcome(World world, Persona persona, Method method) throws Exception {
    var arguments = world.arguments(method, method.getAnnotation(Permit.class));
    var boundary = Beans.of(method.getDeclaringClass());
    try {
      BoundTenant.call(
          world.network(),
          () -> CurrentHolder.call(persona.holder(), () -> method.invoke(boundary, arguments)));
      return "lets in";
    } catch (InvocationTargetException e) {
      return outcome(e.getCause());
    }
  }

  private static String outcome(Throwable thrown) {
    if (thrown instanceof Refused
        || (thrown instanceof NotFound
            && thrown.getMessage().startsWith("Nothing that this caller may see"))) {
      return "refuses";
    }
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null && cause.getMessage().contains(" forgot to ask for ")) {
        return cause.getMessage();
      }
    }
    return "lets in";
  }

  private static boolean lets(Persona persona, Method method) {
    var permit = method.getAnnotation(Permit.class);
    if (persona.gone() && permit.changes() && isTransactional(method)) {
      return false;
    }
    return Arrays.stream(permit.value()).allMatch(persona::has);
  }

  private static boolean isTransactional(Method method) {
    return Optional.ofNullable(method.getAnnotation(TransactionAttribute.class))
        .or(
            () ->
                Optional.ofNullable(
                    method.getDeclaringClass().getAnnotation(TransactionAttribute.class)))
        .map(TransactionAttribute::value)
        .filter(type -> type != TransactionAttributeType.REQUIRED)
        .filter(type -> type != TransactionAttributeType.REQUIRES_NEW)
        .isEmpty();
  }
}
