package org.colloquy.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.colloquy.exchange.boundary.InvitationView;
import org.colloquy.exchange.boundary.JointDraft;
import org.colloquy.exchange.boundary.JointInvitations;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.exchange.boundary.NetworkStanding;
import org.colloquy.exchange.boundary.Refusal;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.SignedIn;
import org.colloquy.sessions.boundary.Registrations;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;

/** The operator, two networks and their people, as the cases of joint sessions speak of them. */
final class ExchangeWorld {

  private static final Duration SOON = Duration.ofSeconds(30);

  private ExchangeWorld() {}

  /** A person of a network, with a row among its members. */
  record Person(Tenant network, UUID id, String givenName, String familyName, SignedIn signedIn) {

    <T> T does(Callable<T> work) throws Exception {
      return BoundTenant.call(network, () -> signedIn.call(work));
    }

    void does(Act work) throws Exception {
      does(
          () -> {
            work.run();
            return null;
          });
    }

    /** Whatever would give this person away, wherever it stood. */
    Stream<String> traces() {
      return Stream.of(
          givenName, familyName, id.toString(), HexFormat.of().formatHex(Ids.toBytes(id)), email());
    }

    String email() {
      return givenName + "@example.org";
    }
  }

  /** Something that somebody does. */
  interface Act {
    void run() throws Exception;
  }

  static Person person(Tenant network, String givenName, String... roles) {
    UUID id = Ids.next();
    Person person =
        new Person(network, id, givenName, "Of" + givenName, SignedIn.member(id, roles));
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.member (id, version, email, given_name, family_name, roles, status,"
                + " account_due, example, created_at) VALUES (?, 1, ?, ?, ?, ?, 'ACTIVE', FALSE,"
                + " FALSE, ?)",
            id,
            person.email(),
            givenName,
            person.familyName(),
            String.join(",", roles.length == 0 ? new String[] {Roles.MEMBER} : roles),
            Instant.now(java.time.Clock.systemUTC()));
    return person;
  }

  static Person steward(Tenant network, String givenName) {
    return person(network, givenName, Roles.EXCHANGE_STEWARD);
  }

  static JointDraft text(String title, Tenant... networks) {
    return new JointDraft(
        title,
        "1. Welcome",
        "2090-12-03T16:00",
        "2090-12-03T17:30",
        "Africa/Nairobi",
        "https://meet.example.org/1",
        Set.copyOf(Stream.of(networks).map(n -> n.slug().value()).toList()));
  }

  static <T> T operator(Callable<T> work) throws Exception {
    return SignedIn.operator().call(work);
  }

  static JointSessions console() {
    return Beans.of(JointSessions.class);
  }

  static JointInvitations desk() {
    return Beans.of(JointInvitations.class);
  }

  /** Drafts a session and sends the invitations. */
  static UUID send(String title, Tenant... networks) throws Exception {
    return operator(
        () -> {
          UUID id = console().draft(text(title, networks));
          console().send(id, console().byId(id).version());
          return id;
        });
  }

  static JointSessionView view(UUID id) throws Exception {
    return operator(() -> console().byId(id));
  }

  static NetworkStanding standing(UUID id, Tenant network) throws Exception {
    return view(id).networks().stream()
        .filter(n -> n.network().equals(network.slug().value()))
        .findFirst()
        .orElseThrow();
  }

  /** The invitation, as soon as it is there at this revision or a later one. */
  static InvitationView arrived(Person steward, UUID id, int revision) throws Exception {
    await(() -> held(steward, id).stream().anyMatch(i -> i.revision() >= revision));
    return steward.does(() -> desk().byId(id));
  }

  private static List<InvitationView> held(Person steward, UUID id) throws Exception {
    return steward.does(() -> desk().all()).stream().filter(i -> i.id().equals(id)).toList();
  }

  /** Accepts what arrives, and gives back the session that members register for. */
  static UUID accept(Person steward, UUID id) throws Exception {
    int revision = arrived(steward, id, 1).revision();
    steward.does(() -> desk().accept(id, revision));
    return steward.does(() -> desk().byId(id)).sessionId();
  }

  static void decline(Person steward, UUID id, String note) throws Exception {
    arrived(steward, id, 1);
    steward.does(() -> desk().decline(id, new Refusal("OTHER", note)));
  }

  static void register(Person member, UUID session) throws Exception {
    member.does(() -> Beans.of(Registrations.class).register(session));
  }

  /** Waits until it holds; fails when that takes too long. */
  static void await(Callable<Boolean> holds) throws Exception {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (!holds.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Waited in vain for " + SOON);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Every value of every row of a schema's tables, as text and as hexadecimal digits. */
  static String everythingIn(String schema) {
    StringBuilder all = new StringBuilder();
    for (String table :
        Networks.sql()
            .list(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ?",
                row -> row.getString(1),
                schema)) {
      Networks.sql()
          .list(
              "SELECT * FROM `" + schema + "`.`" + table + "`",
              row -> {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  byte[] value = row.getBytes(i);
                  if (value != null) {
                    all.append(new String(value, StandardCharsets.UTF_8)).append('\n');
                    all.append(HexFormat.of().formatHex(value)).append('\n');
                  }
                }
                return null;
              });
    }
    return all.toString();
  }
}
