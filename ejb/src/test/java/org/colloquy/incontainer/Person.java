package org.colloquy.incontainer;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;

/** A person of a network, with a row among its members. */
public record Person(
    Tenant network, UUID id, String givenName, String familyName, SignedIn signedIn) {

  /** Something that somebody does. */
  public interface Act {
    void run() throws Exception;
  }

  /** Somebody who takes part and, besides being a member, has these roles. */
  public static Person of(Tenant network, String givenName, String... roles) {
    return of(network, givenName, "ACTIVE", false, roles);
  }

  /** Somebody who is made up. */
  public static Person example(Tenant network, String givenName, String... roles) {
    return of(network, givenName, "ACTIVE", true, roles);
  }

  /** Somebody whose membership is in this state. */
  public static Person withStatus(
      Tenant network, String givenName, String status, String... roles) {
    return of(network, givenName, status, false, roles);
  }

  private static Person of(
      Tenant network, String givenName, String status, boolean example, String... roles) {
    UUID id = Ids.next();
    Person person =
        new Person(network, id, givenName, "Of" + givenName, SignedIn.member(id, roles));
    Instant now = Instant.now(Clock.systemUTC());
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.member (id, version, email, given_name, family_name, roles, status,"
                + " account_due, example, created_at, first_seen_at) VALUES (?, 1, ?, ?, ?, ?, ?,"
                + " FALSE, ?, ?, ?)",
            id,
            person.email(),
            givenName,
            person.familyName(),
            Stream.concat(Stream.of(Roles.MEMBER), Arrays.stream(roles))
                .distinct()
                .sorted()
                .collect(Collectors.joining(",")),
            status,
            example,
            now,
            status.equals("INVITED") ? null : now);
    return person;
  }

  /** The same person as a sign-in finds her once an admin has changed her roles to these. */
  public Person withRoles(String... roles) {
    return new Person(network, id, givenName, familyName, SignedIn.member(id, roles));
  }

  public <T> T does(Callable<T> work) throws Exception {
    return BoundTenant.call(network, () -> signedIn.withHoldings().call(work));
  }

  public void does(Act work) throws Exception {
    does(
        () -> {
          work.run();
          return null;
        });
  }

  public String name() {
    return givenName + " " + familyName;
  }

  /** Whatever would give this person away, wherever it stood. */
  public Stream<String> traces() {
    return Stream.of(
        givenName, familyName, id.toString(), HexFormat.of().formatHex(Ids.toBytes(id)), email());
  }

  public String email() {
    return givenName + "@example.org";
  }
}
