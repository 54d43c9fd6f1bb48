package org.colloquy.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Knocks;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.Statements;
import org.colloquy.links.boundary.Links;
import org.colloquy.links.boundary.NewLinks;
import org.colloquy.links.control.FollowedLinks;
import org.colloquy.members.boundary.Members;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.permissions.Refused;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.boundary.Roster;
import org.colloquy.registrations.boundary.WaitingLists;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.secrets.Tokens;
import org.junit.jupiter.api.Test;

/** What a mailed link does, for whom, and how long. */
public interface LinkCases {

  @Test
  default void placeIsGivenBackByItsButtonAloneAndTheNextInLineHasIt() throws Exception {
    Tenant network = Networks.make("links-cancel");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID session = oneSeat(admin);
    register(ada, session);
    register(ben, session);
    String cancel = make(network, LinkPurpose.CANCEL, "session", session, ada);
    String come = make(network, LinkPurpose.COME, "session", session, ada);

    for (int opened = 0; opened < 3; opened++) {
      assertThat(look(network, cancel).offer())
          .get()
          .extracting(LinkOffer::code)
          .isEqualTo("cancel-seat");
    }
    assertThat(confirmed(admin, session)).as("opened by a scanner").containsExactly(ada.id());

    LinkView done = follow(network, cancel);
    assertThat(done.offer()).get().extracting(LinkOffer::code).isEqualTo("not-registered");
    assertThat(confirmed(admin, session)).containsExactly(ben.id());
    assertThat(follow(network, cancel).open()).as("a second time there is nothing to do").isFalse();
    assertThat(confirmed(admin, session)).containsExactly(ben.id());

    assertThat(look(network, come).offer()).get().extracting(LinkOffer::code).isEqualTo("come");
    assertThat(follow(network, come).offer()).get().extracting(LinkOffer::code).isEqualTo("waits");
    assertThat(Networks.noted(network)).contains("LINK_FOLLOW");
    assertThat(follow(network, cancel).open()).as("and not any more").isFalse();
    assertThat(confirmed(admin, session)).containsExactly(ben.id());
  }

  @Test
  default void placeThatIsHeldIsTakenByItsButtonAlone() throws Exception {
    Tenant network = Networks.make("links-offer");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    admin.does(() -> Beans.of(WaitingLists.class).setAskFirst(true));
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID session = oneSeat(admin);
    register(ada, session);
    register(ben, session);
    String take = make(network, LinkPurpose.OFFER, "session", session, ben);
    assertThat(look(network, take).offer()).get().extracting(LinkOffer::code).isEqualTo("waits");
    ada.does(() -> Beans.of(Registrations.class).cancel(session));

    for (int opened = 0; opened < 3; opened++) {
      assertThat(look(network, take).offer())
          .get()
          .extracting(LinkOffer::code)
          .isEqualTo("take-offer");
    }
    assertThat(confirmed(admin, session)).as("opened by a scanner").isEmpty();

    assertThat(follow(network, take).offer())
        .get()
        .extracting(LinkOffer::code)
        .isEqualTo("has-seat");
    assertThat(confirmed(admin, session)).containsExactly(ben.id());
    ben.does(() -> Beans.of(Registrations.class).cancel(session));
    assertThat(look(network, take).offer())
        .get()
        .extracting(LinkOffer::code)
        .isEqualTo("offer-over");
  }

  @Test
  default void linkOfSomebodyWhoIsPausedGivesBackAndTakesNothing() throws Exception {
    Tenant network = Networks.make("links-paused");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    UUID session = oneSeat(admin);
    register(ada, session);
    String cancel = make(network, LinkPurpose.CANCEL, "session", session, ada);
    String come = make(network, LinkPurpose.COME, "session", session, ada);
    admin.does(() -> Beans.of(Members.class).disable(ada.id()));

    follow(network, cancel);
    assertThat(confirmed(admin, session)).isEmpty();
    assertThat(follow(network, come).offer())
        .get()
        .extracting(LinkOffer::code)
        .isEqualTo("not-taking-part");
    assertThat(confirmed(admin, session)).isEmpty();
  }

  @Test
  default void linkOpensNothingInAnotherNetworkNorForAnotherPurpose() throws Exception {
    Tenant network = Networks.make("links-here");
    Tenant elsewhere = Networks.make("links-there");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = oneSeat(admin);
    register(admin, session);
    String key = make(network, LinkPurpose.CANCEL, "session", session, admin);
    String other = "come" + key.substring(key.indexOf('.'));

    assertThat(look(elsewhere, key)).isEqualTo(LinkView.UNKNOWN);
    assertThat(follow(elsewhere, key)).isEqualTo(LinkView.UNKNOWN);
    assertThat(follow(network, other)).isEqualTo(LinkView.UNKNOWN);
    assertThat(follow(network, "cancel.x")).isEqualTo(LinkView.UNKNOWN);
    assertThat(confirmed(admin, session)).containsExactly(admin.id());
    Holder otherLink = Holder.Link.of(LinkPurpose.CANCEL, "cancel.another");
    assertThatThrownBy(() -> as(network, otherLink, key, Beans.of(Links.class)::follow))
        .as("whoever holds another link")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(network, Holder.ANYBODY, key, Beans.of(Links.class)::follow))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> as(network, admin.does(CurrentHolder::get), key, Beans.of(Links.class)::look))
        .as("nobody comes here but with the link")
        .isInstanceOf(Refused.class);
    assertThat(confirmed(admin, session)).containsExactly(admin.id());
  }

  @Test
  default void linkThatIsTooOldDoesNothingAndAnotherOneIsMailedOnce() throws Exception {
    Tenant network = Networks.make("links-old");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = oneSeat(admin);
    register(admin, session);
    String key = make(network, LinkPurpose.CANCEL, "session", session, admin);
    assertThat(as(network, holderOf(key), key, Beans.of(Links.class)::renew))
        .as("while it opens")
        .isFalse();
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.acting_link SET expires_at = UTC_TIMESTAMP(6)"
                + " WHERE digest = ?",
            Tokens.digest(key));

    assertThat(look(network, key).state()).isEqualTo(LinkState.EXPIRED);
    assertThat(look(network, key).renewable()).isTrue();
    assertThat(follow(network, key).state()).isEqualTo(LinkState.EXPIRED);
    assertThat(confirmed(admin, session)).containsExactly(admin.id());
    for (int pressed = 0; pressed < 3; pressed++) {
      assertThat(as(network, holderOf(key), key, Beans.of(Links.class)::renew)).isTrue();
    }
    assertThat(letters(network, "link-renewed:")).isEqualTo(1);
    assertThat(Networks.noted(network)).contains("LINK_RENEW");
  }

  @Test
  default void linkThatOpensOnceOpensOnce() throws Exception {
    Tenant network = Networks.make("links-once");
    Person ada = Person.of(network, "Ada");
    UUID door = UUID.randomUUID();
    String key = make(network, LinkPurpose.VERIFY, "door", door, ada);
    AtomicReference<LinkView> second = new AtomicReference<>();

    inTransaction(network, () -> Beans.of(FollowedLinks.class).follow(LinkPurpose.VERIFY, key));
    inTransaction(
        network, () -> second.set(Beans.of(FollowedLinks.class).follow(LinkPurpose.VERIFY, key)));

    assertThat(second.get().state()).isEqualTo(LinkState.USED);
    assertThat(Beans.of(Knocks.class).at(door)).isEqualTo(1);
  }

  @Test
  default void linksAreRevokedByPersonByThingAndWithWhoeverIsRemoved() throws Exception {
    Tenant network = Networks.make("links-revoked");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    UUID one = oneSeat(admin);
    UUID other = oneSeat(admin);
    String adas = make(network, LinkPurpose.COME, "session", one, ada);
    String bens = make(network, LinkPurpose.COME, "session", one, ben);
    String bensOther = make(network, LinkPurpose.COME, "session", other, ben);
    String admins = make(network, LinkPurpose.COME, "session", other, admin);

    inTransaction(network, () -> Beans.of(NewLinks.class).revokeOf(ada.id()));
    assertThat(List.of(look(network, adas).open(), look(network, bens).open()))
        .containsExactly(false, true);
    inTransaction(network, () -> Beans.of(NewLinks.class).revokeAbout("session", one));
    assertThat(List.of(look(network, bens).open(), look(network, bensOther).open()))
        .containsExactly(false, true);
    admin.does(() -> Beans.of(Members.class).remove(ben.id()));
    assertThat(List.of(look(network, bensOther).open(), look(network, admins).open()))
        .containsExactly(false, true);
    assertThat(look(network, bensOther)).isEqualTo(LinkView.UNKNOWN);
  }

  @Test
  default void mailsOfASessionCarryLinksWhoseKeysLieNowhere() throws Exception {
    Tenant network = Networks.make("links-mailed");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    UUID session = oneSeat(admin);
    String key = make(network, LinkPurpose.CANCEL, "session", session, admin);

    String kept =
        Networks.sql()
            .list(
                "SELECT HEX(digest) FROM `" + network.schema() + "`.acting_link",
                row -> row.getString(1))
            .get(0);
    assertThat(kept).isEqualToIgnoringCase(HexFormat.of().formatHex(Tokens.digest(key)));
    assertThat(
            Networks.sql()
                .list(
                    "SELECT CONVERT(changes USING utf8mb4) FROM `"
                        + network.schema()
                        + "`.audit_detail",
                    row -> row.getString(1)))
        .isNotEmpty()
        .noneMatch(detail -> detail.contains(kept) || detail.contains(key));
  }

  private static UUID oneSeat(Person organiser) throws Exception {
    return organiser.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(
                    RequestKey.fresh(),
                    SampleDraft.titled("Sepsis").with("seats", "1").draft(),
                    true));
  }

  private static void register(Person person, UUID session) throws Exception {
    person.does(() -> Beans.of(Registrations.class).register(session));
  }

  private static List<UUID> confirmed(Person admin, UUID session) throws Exception {
    return admin.does(() -> Beans.of(Registrations.class).roster(session)).confirmed().stream()
        .map(Roster.Entry::memberId)
        .toList();
  }

  private static String make(
      Tenant network, LinkPurpose purpose, String kind, UUID thing, Person person)
      throws Exception {
    AtomicReference<String> address = new AtomicReference<>();
    LinkTarget target = new LinkTarget(kind, thing, person.id());
    inTransaction(network, () -> address.set(Beans.of(NewLinks.class).make(purpose, target)));
    return address.get().replaceFirst(".*key=", "");
  }

  private static void inTransaction(Tenant network, Runnable work) throws Exception {
    BoundTenant.call(
        network,
        () -> {
          Beans.of(Statements.class).inTransaction(work);
          return null;
        });
  }

  private static Holder holderOf(String key) {
    return Holder.Link.of(LinkKey.purposeOf(key).orElseThrow(), key);
  }

  private static LinkView look(Tenant network, String key) throws Exception {
    return as(network, holderOf(key), key, Beans.of(Links.class)::look);
  }

  private static LinkView follow(Tenant network, String key) throws Exception {
    return as(network, holderOf(key), key, Beans.of(Links.class)::follow);
  }

  private static <T> T as(Tenant network, Holder holder, String key, Function<String, T> work)
      throws Exception {
    return BoundTenant.call(network, () -> CurrentHolder.call(holder, () -> work.apply(key)));
  }

  private static long letters(Tenant network, String key) {
    return Networks.sql()
        .list(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'mail' AND tenant_id = ?"
                + " AND job_key LIKE ?",
            row -> row.getLong(1),
            network.id(),
            "%" + key + "%")
        .get(0);
  }
}
