package org.colloquy.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.SignedIn;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;

/** The operator, two networks and their people, as the cases of joint sessions speak of them. */
public final class ExchangeWorld {

  private static final Duration SOON = Duration.ofSeconds(30);

  private ExchangeWorld() {}

  public static Person steward(Tenant network, String givenName) {
    return Person.of(network, givenName, Roles.EXCHANGE_STEWARD);
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
  public static UUID send(String title, Tenant... networks) throws Exception {
    return operator(
        () -> {
          UUID id = console().draft(RequestKey.fresh(), text(title, networks));
          console().send(id, console().byId(id).version());
          return id;
        });
  }

  static JointSessionView view(UUID id) throws Exception {
    return operator(() -> console().byId(id));
  }

  public static NetworkStanding standing(UUID id, Tenant network) throws Exception {
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
  public static UUID accept(Person steward, UUID id) throws Exception {
    int revision = arrived(steward, id, 1).revision();
    steward.does(() -> desk().accept(id, revision));
    return steward.does(() -> desk().byId(id)).sessionId();
  }

  static void decline(Person steward, UUID id, String note) throws Exception {
    arrived(steward, id, 1);
    steward.does(() -> desk().decline(id, new Refusal("OTHER", note)));
  }

  public static void register(Person member, UUID session) throws Exception {
    member.does(() -> Beans.of(Registrations.class).register(session));
  }

  /** Waits until it holds; fails when that takes too long. */
  public static void await(Callable<Boolean> holds) throws Exception {
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
