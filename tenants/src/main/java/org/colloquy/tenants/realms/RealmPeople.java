package org.colloquy.tenants.realms;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.secrets.Passwords;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** The people of one realm, as its own service account sees them. */
final class RealmPeople {

  static final String REPLACE_PASSWORD = "UPDATE_PASSWORD";

  private static final Set<String> SECOND = Set.of("otp", "webauthn");
  private static final int CREATED = 201;
  private static final int CONFLICT = 409;

  /** The roles that we give and take; others belong to Keycloak or to the realm's own admin. */
  private static final Set<String> OURS =
      Stream.concat(Roles.TENANT_ROLES.stream(), Stream.of(Roles.OPERATOR))
          .collect(Collectors.toUnmodifiableSet());

  private final ServiceAccounts accounts;
  private final OwnedRealm realm;
  private final SecondFactor secondFactor;

  RealmPeople(ServiceAccounts accounts, OwnedRealm realm, SecondFactor secondFactor) {
    this.accounts = accounts;
    this.realm = realm;
    this.secondFactor = secondFactor;
  }

  /**
   * Makes the person; throws {@link EmailTaken} where the realm has one with this address. Where it
   * refuses the roles, it has no such person afterwards.
   */
  String create(NewUser user) {
    return call(
        realm -> {
          var subject =
              insert(realm, user, null, user.example())
                  .orElseThrow(() -> new EmailTaken(user.email()));
          try {
            give(realm, subject, user.roles());
          } catch (RealmRefused | ClientErrorException refusal) {
            realm.users().get(subject).remove();
            throw refusal;
          }
          return subject;
        });
  }

  /** The realm's id of the person with this address. */
  Optional<String> find(EmailAddress email) {
    return call(
        realm ->
            realm.users().searchByEmail(email.value(), true).stream()
                .map(UserRepresentation::getId)
                .findFirst());
  }

  /** Makes the person, or leaves the one who is there with their password and adds these roles. */
  String ensure(NewUser user) {
    return call(realm -> ensure(realm, user, null, user.example()));
  }

  private String ensure(RealmResource realm, NewUser user, String password, boolean lasting) {
    var subject =
        insert(realm, user, password, lasting).orElseGet(() -> subjectOf(realm, user.email()));
    give(realm, subject, user.roles());
    return subject;
  }

  static boolean hasYetToChoosePassword(UserRepresentation user) {
    return user.getRequiredActions().contains(REPLACE_PASSWORD);
  }

  /** A new one-time password for somebody who may sign in and has chosen none of their own. */
  Optional<String> giveOneTimePassword(String subject) {
    return find(subject)
        .filter(user -> user.isEnabled() && hasYetToChoosePassword(user))
        .map(
            user -> {
              var password = Passwords.oneTime();
              run(realm -> realm.users().get(subject).resetPassword(credential(password, false)));
              return password;
            });
  }

  /** Leaves the person with exactly these of our roles. */
  void setRoles(String subject, Set<String> roles) {
    run(
        realm -> {
          var mapped = realm.users().get(subject).roles().realmLevel();
          var held = mapped.listAll();
          var surplus =
              held.stream()
                  .filter(role -> OURS.contains(role.getName()) && !roles.contains(role.getName()))
                  .toList();
          if (!surplus.isEmpty()) {
            mapped.remove(surplus);
          }
          if (secondFactor.isAskedOf(roles) && !secondFactor.isAskedOf(names(held))) {
            askForSecondFactor(realm.users().get(subject));
          }
          give(realm, subject, roles);
        });
  }

  private static Set<String> names(List<RoleRepresentation> roles) {
    return roles.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
  }

  /** At the next sign-in; who has set one up already is asked for it in any case. */
  private static void askForSecondFactor(UserResource person) {
    if (person.credentials().stream().noneMatch(own -> SECOND.contains(own.getType()))) {
      var user = person.toRepresentation();
      user.getRequiredActions().add(SecondFactor.ACTION);
      person.update(user);
    }
  }

  void setEnabled(String subject, boolean enabled) {
    run(
        realm -> {
          var resource = realm.users().get(subject);
          var user = resource.toRepresentation();
          user.setEnabled(enabled);
          resource.update(user);
        });
  }

  /** Removes the person; somebody who is gone already is no fault. */
  void delete(String subject) {
    run(
        realm -> {
          try {
            realm.users().get(subject).remove();
          } catch (NotFoundException gone) {
            return;
          }
        });
  }

  Optional<UserRepresentation> find(String subject) {
    return call(
        realm -> {
          try {
            return Optional.of(realm.users().get(subject).toRepresentation());
          } catch (NotFoundException gone) {
            return Optional.empty();
          }
        });
  }

  /**
   * Our roles that the person has at this moment; empty where they are not let in, or not there.
   */
  Optional<Set<String>> rolesOf(String subject) {
    return find(subject)
        .filter(UserRepresentation::isEnabled)
        .map(
            user ->
                call(
                    realm ->
                        names(realm.users().get(subject).roles().realmLevel().listAll()).stream()
                            .filter(OURS::contains)
                            .collect(Collectors.toUnmodifiableSet())));
  }

  /** Ends all the person's sessions, on every site and device. */
  void logOut(String subject) {
    run(realm -> realm.users().get(subject).logout());
  }

  private Optional<String> insert(
      RealmResource realm, NewUser user, String password, boolean lasting) {
    var person = representation(user, password, lasting, secondFactor);
    if (!lasting) {
      person.getRequiredActions().add(REPLACE_PASSWORD);
    }
    try (var response = realm.users().create(person)) {
      return switch (response.getStatus()) {
        case CREATED -> Optional.of(CreatedResponseUtil.getCreatedId(response));
        case CONFLICT -> Optional.empty();
        default -> throw failed(response);
      };
    }
  }

  private static WebApplicationException failed(Response response) {
    response.bufferEntity();
    return response.getStatus() >= 500
        ? new ServerErrorException(response)
        : new ClientErrorException(response);
  }

  private static String subjectOf(RealmResource realm, EmailAddress email) {
    return realm.users().searchByEmail(email.value(), true).stream()
        .map(UserRepresentation::getId)
        .findFirst()
        .orElseThrow(() -> new EmailTaken(email));
  }

  private static void give(RealmResource realm, String subject, Collection<String> names) {
    if (names.isEmpty()) {
      return;
    }
    var roles =
        realm.roles().list().stream().filter(role -> names.contains(role.getName())).toList();
    requireAll(names, roles);
    realm.users().get(subject).roles().realmLevel().add(roles);
  }

  private static void requireAll(Collection<String> names, List<RoleRepresentation> found) {
    if (found.size() < Set.copyOf(names).size()) {
      throw new RealmRefused("The realm does not know every role of " + names);
    }
  }

  /**
   * Without a password nobody can sign in as this person. Somebody whose password lasts is made up,
   * and has no authenticator.
   */
  static UserRepresentation representation(
      NewUser user, String password, boolean lasting, SecondFactor secondFactor) {
    var person = new UserRepresentation();
    person.setUsername(user.email().value());
    person.setEmail(user.email().value());
    person.setEmailVerified(true);
    person.setFirstName(user.givenName());
    person.setLastName(user.familyName());
    person.setEnabled(true);
    if (password != null) {
      person.setCredentials(List.of(credential(password, lasting)));
    }
    var actions = new ArrayList<String>();
    if (!lasting && secondFactor.isAskedOf(user.roles())) {
      actions.add(SecondFactor.ACTION);
    }
    person.setRequiredActions(actions);
    return person;
  }

  private static CredentialRepresentation credential(String password, boolean lasting) {
    var credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(password);
    credential.setTemporary(!lasting);
    return credential;
  }

  private <T> T call(Function<RealmResource, T> work) {
    return accounts.call(realm, work);
  }

  private void run(Consumer<RealmResource> work) {
    accounts.call(
        realm,
        resource -> {
          work.accept(resource);
          return null;
        });
  }
}
