package org.colloquy.tenants.provisioning;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.deploy.keycloak.KeycloakOptions;
import org.colloquy.deploy.stack.TestStack;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Slug;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What there is of a network on each side, seen with the servers' own administrators. */
final class Traces {

  private final TestStack stack;
  private final Keycloak admin;

  Traces(TestStack stack) {
    this.stack = stack;
    admin =
        Keycloak.getInstance(
            stack.keycloak().url(),
            "master",
            KeycloakOptions.ADMIN,
            stack.keycloak().adminPassword(),
            "admin-cli");
  }

  /** Of "schema", "role", "realm", "account" and "tenant" what is there. */
  Set<String> of(Slug slug) {
    var found = new HashSet<String>();
    count(
        found,
        "schema",
        "SELECT 1 FROM information_schema.schemata WHERE schema_name = ?",
        slug.schemaName());
    count(found, "role", "SELECT 1 FROM mysql.user WHERE user = ?", slug.schemaName());
    count(
        found,
        "account",
        "SELECT 1 FROM colloquy_control.owned_realm WHERE issuer LIKE ?",
        "%/realms/" + slug);
    if (admin.realms().findAll().stream()
        .anyMatch(realm -> realm.getRealm().equals(slug.value()))) {
      found.add("realm");
    }
    return found;
  }

  Set<String> rolesOfAdmin(Slug realm, EmailAddress email) {
    var users = admin.realm(realm.value()).users();
    var user = users.searchByEmail(email.value(), true).get(0);
    return users.get(user.getId()).roles().realmLevel().listAll().stream()
        .map(RoleRepresentation::getName)
        .collect(Collectors.toSet());
  }

  /** What the realm asks of this person at the next sign-in. */
  List<String> requiredActions(Slug realm, EmailAddress email) {
    return admin
        .realm(realm.value())
        .users()
        .searchByEmail(email.value(), true)
        .get(0)
        .getRequiredActions();
  }

  /** What the first sign-in leaves behind: a password of the person's own. */
  void replacePassword(Slug realm, EmailAddress email) {
    var users = admin.realm(realm.value()).users();
    var user = users.searchByEmail(email.value(), true).get(0);
    user.setRequiredActions(List.of());
    users.get(user.getId()).update(user);
  }

  /** Adds somebody who has chosen their password. */
  void add(Slug realm, EmailAddress email) {
    var credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue("their-own-password-7");
    credential.setTemporary(false);
    var person = new UserRepresentation();
    person.setUsername(email.value());
    person.setEmail(email.value());
    person.setEmailVerified(true);
    person.setFirstName("Some");
    person.setLastName("Body");
    person.setEnabled(true);
    person.setCredentials(List.of(credential));
    admin.realm(realm.value()).users().create(person).close();
  }

  /** What this person signs in with: another one each time it is set, to whatever value. */
  Set<String> passwordsOf(Slug realm, EmailAddress email) {
    var users = admin.realm(realm.value()).users();
    return users.searchByEmail(email.value(), true).stream()
        .flatMap(person -> users.get(person.getId()).credentials().stream())
        .map(credential -> credential.getId() + " of " + credential.getCreatedDate())
        .collect(Collectors.toSet());
  }

  /** A realm that somebody else made. */
  void makeForeignRealm(Slug name) {
    var realm = new RealmRepresentation();
    realm.setRealm(name.value());
    realm.setEnabled(true);
    admin.realms().create(realm);
  }

  void removeRealm(Slug name) {
    admin.realm(name.value()).remove();
  }

  private void count(Set<String> found, String what, String sql, String name) {
    var mysql = stack.mysql();
    try (var connection = mysql.connectAsRoot();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (var rows = statement.executeQuery()) {
        if (rows.next()) {
          found.add(what);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
