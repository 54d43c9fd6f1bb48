package org.colloquy.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.Statements;
import org.colloquy.members.boundary.ContactBook;
import org.colloquy.members.boundary.Doubles;
import org.colloquy.members.boundary.Members;
import org.colloquy.members.boundary.Merges;
import org.colloquy.members.boundary.People;
import org.colloquy.permissions.Refused;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.registrations.boundary.Roster;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** Two people turn out to be one, and sometimes not. */
public interface MergeCases {

  PageRequest FIRST = new PageRequest(0, 50);

  @Test
  default void guestBecomesPartOfAMemberAndIsAGuestAgain() throws Exception {
    Tenant network = Networks.make("merges-guest");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    ContactView guest = noted(admin, "Ada", "ada@guest.example");
    UUID both = session(admin, "2");
    UUID guestsOnly = session(admin, "2");
    seat(network, both, guest.id());
    seat(network, guestsOnly, guest.id());
    ada.does(() -> Beans.of(Registrations.class).register(both));
    assertThat(ben.does(() -> Beans.of(Registrations.class).register(both)).confirmed()).isFalse();

    MergeView merge = merged(admin, ada.id(), guest.id());

    assertThat(confirmed(admin, both)).as("no double").containsExactly(ada.id(), ben.id());
    assertThat(confirmed(admin, guestsOnly)).containsExactly(ada.id());
    assertThat(unique(network)).as("people with a seat").isEqualTo(2);
    assertThatThrownBy(() -> admin.does(() -> Beans.of(ContactBook.class).get(guest.id())))
        .isInstanceOf(NotFound.class);
    assertThat(known(network, "ada@guest.example")).as("by the old address").isEqualTo(ada.id());
    assertThat(admin.does(() -> Beans.of(Merges.class).into(ada.id())))
        .extracting(MergeView::id)
        .containsExactly(merge.id());

    UUID since = session(admin, "2");
    ada.does(() -> Beans.of(Registrations.class).register(since));
    admin.does(() -> Beans.of(Merges.class).undo(merge.id()));

    assertThat(confirmed(admin, both))
        .as("a seat that was given away stays given")
        .containsExactlyInAnyOrder(guest.id(), ben.id());
    assertThat(waiting(admin, both)).containsExactly(ada.id());
    assertThat(confirmed(admin, guestsOnly)).containsExactly(guest.id());
    assertThat(confirmed(admin, since)).containsExactly(ada.id());
    ContactView again = admin.does(() -> Beans.of(ContactBook.class).get(guest.id()));
    assertThat(again.email()).isEqualTo("ada@guest.example");
    assertThat(known(network, "ada@guest.example")).isEqualTo(guest.id());
    assertThat(admin.does(() -> Beans.of(Merges.class).into(ada.id()))).isEmpty();
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Merges.class).undo(merge.id())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void secondAccountOpensNothingAndGivesNoRole() throws Exception {
    Tenant network = Networks.make("merges-accounts");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = withAccount(Person.of(network, "Ada"));
    Person second =
        withAccount(Person.of(network, "Second", Roles.EXCHANGE_STEWARD, Roles.CONVENER));
    UUID community = founded(second);
    second.does(() -> Beans.of(Communities.class).join(community));
    ada.does(() -> Beans.of(Communities.class).join(community));

    MergeView merge = merged(admin, ada.id(), second.id());

    MemberView now = admin.does(() -> Beans.of(Members.class).get(ada.id()));
    assertThat(now.roles()).containsExactly(Roles.MEMBER);
    assertThat(now.email()).isEqualToIgnoringCase(ada.email());
    assertThat(rows(network, "role_holding WHERE member_id = ?", ada.id())).isZero();
    assertThat(rows(network, "community_member WHERE member_id = ?", ada.id())).isEqualTo(1);
    assertThat(rows(network, "community WHERE created_by = ?", ada.id())).isEqualTo(1);
    assertThatThrownBy(() -> founded(second)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> admin.does(() -> Beans.of(Members.class).get(second.id())))
        .isInstanceOf(NotFound.class);
    assertThat(accountJobs(network, second.id())).as("the account follows").isPositive();

    admin.does(() -> Beans.of(Merges.class).undo(merge.id()));

    assertThat(admin.does(() -> Beans.of(Members.class).get(second.id())).roles())
        .contains(Roles.EXCHANGE_STEWARD, Roles.CONVENER);
    assertThat(rows(network, "role_holding WHERE member_id = ?", second.id())).isEqualTo(1);
    assertThatThrownBy(() -> second.does(() -> Beans.of(Communities.class).leave(community)))
        .as("who convenes it again, alone")
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("last-convener"));
    assertThat(rows(network, "merged_row WHERE remaining_id = ?", ada.id())).isZero();
  }

  @Test
  default void nobodyIsMergedWhoShouldNotBe() throws Exception {
    Tenant network = Networks.make("merges-refused");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    Person boss = withAccount(Person.of(network, "Boss", Roles.NETWORK_ADMIN));
    Person madeUp = Person.example(network, "Madeup");
    Person paused = Person.withStatus(network, "Paused", "DISABLED", Roles.CONVENER);
    Person invited = Person.withStatus(network, "Invited", "INVITED");
    ContactView guest = noted(admin, "Guest", null);
    Person elsewhere = Person.of(Networks.make("merges-elsewhere"), "Else", Roles.NETWORK_ADMIN);

    // The other admin has no account to sign in with.
    refused("last-admin", () -> merged(admin, ada.id(), boss.id()));
    refused("merge-self", () -> merged(admin, ada.id(), admin.id()));
    refused("merge-direction", () -> merged(admin, guest.id(), ada.id()));
    refused("merge-example", () -> merged(admin, ada.id(), madeUp.id()));
    refused("merge-waits", () -> merged(admin, ada.id(), invited.id()));
    refused("stale-edit", () -> join(admin, new MergeDraft(ada.id(), 7, guest.id(), 0)));
    refused("stale-edit", () -> join(admin, new MergeDraft(ada.id(), 0, guest.id(), 7)));
    assertThatThrownBy(() -> merged(admin, ada.id(), ada.id())).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> join(admin, new MergeDraft(ada.id(), 0, null, 0)))
        .isInstanceOf(Invalid.class);
    for (UUID nobody : List.of(elsewhere.id(), Ids.next())) {
      assertThatThrownBy(() -> join(admin, new MergeDraft(ada.id(), 0, nobody, 0)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> join(admin, new MergeDraft(nobody, 0, guest.id(), 0)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> admin.does(() -> Beans.of(Doubles.class).differ(ada.id(), nobody)))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> merged(ada, ada.id(), guest.id())).isInstanceOf(Refused.class);
    assertThat(rows(network, "member WHERE status = 'MERGED' AND id <> ?", Ids.next())).isZero();

    merged(admin, ada.id(), paused.id());
    MergeView later = merged(admin, ada.id(), guest.id());
    UUID first = admin.does(() -> Beans.of(Merges.class).into(ada.id())).get(1).id();
    refused("merge-not-last", () -> undone(admin, first));
    assertThatThrownBy(() -> undone(elsewhere, later.id())).isInstanceOf(NotFound.class);
    undone(admin, later.id());
    undone(admin, first);
  }

  @Test
  default void whoIsErasedGoesWithEverybodyWhoTheyTurnedOutToBe() throws Exception {
    Tenant network = Networks.make("merges-erased");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    ContactView guest = noted(admin, "Wanjiru", "wanjiru@guest.example");
    ContactView older = noted(admin, "Wanjiru", "older@guest.example");
    UUID session = session(admin, "5");
    seat(network, session, guest.id());
    ada.does(() -> Beans.of(Registrations.class).register(session));
    merged(admin, guest.id(), older.id());
    merged(admin, ada.id(), guest.id());
    assertThat(rows(network, "merged_row WHERE remaining_id = ?", ada.id())).isPositive();

    admin.does(() -> Beans.of(Members.class).remove(ada.id()));

    assertThat(rows(network, "member WHERE given_name = ?", "Wanjiru")).isZero();
    assertThat(rows(network, "person_merge WHERE id <> ?", Ids.next())).isZero();
    assertThat(rows(network, "merged_row WHERE merge_id <> ?", Ids.next())).isZero();
    assertThat(rows(network, "member WHERE status = ?", "REMOVED")).isEqualTo(3);
  }

  @Test
  default void whoLooksAlikeIsListedUntilItIsSaidWhoTheyAre() throws Exception {
    Tenant network = Networks.make("merges-doubles");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    ContactView same = noted(admin, "Dr Ada", "guest@guest.example");
    ContactView other = noted(admin, "OFADA", null);
    named(network, same.id(), "Dr. ADA", "OfAda");
    named(network, other.id(), "Ofada,", "Ada (x)");
    Person.example(network, "Ada2");

    List<DoubleView> before = doubles(admin);
    assertThat(before).hasSize(3);
    assertThat(before).allSatisfy(two -> assertThat(two.because()).contains(Likeness.NAME));
    assertThat(before.get(0).one().id()).as("known for longest").isEqualTo(ada.id());

    admin.does(() -> Beans.of(Doubles.class).differ(other.id(), ada.id()));
    admin.does(() -> Beans.of(Doubles.class).differ(ada.id(), other.id()));
    assertThat(doubles(admin)).hasSize(2);
    merged(admin, ada.id(), same.id());
    assertThat(doubles(admin)).isEmpty();
    assertThatThrownBy(() -> ada.does(() -> Beans.of(Doubles.class).list(FIRST)))
        .isInstanceOf(Refused.class);
  }

  private static List<DoubleView> doubles(Person admin) throws Exception {
    return admin.does(() -> Beans.of(Doubles.class).list(FIRST)).items();
  }

  private static void refused(String code, Person.Act act) {
    assertThatThrownBy(act::run).as(code).isInstanceOf(Conflict.class).hasMessage(code);
  }

  private static MergeView merged(Person by, UUID remaining, UUID going) throws Exception {
    return join(by, new MergeDraft(remaining, version(by, remaining), going, version(by, going)));
  }

  private static int version(Person by, UUID person) throws Exception {
    return Networks.sql()
        .first(
            "SELECT GREATEST(profile_edition, roles_edition) FROM `"
                + by.network().schema()
                + "`.member WHERE id = ?",
            row -> row.getInt(1),
            person)
        .orElse(0);
  }

  private static MergeView join(Person by, MergeDraft draft) throws Exception {
    return by.does(() -> Beans.of(Merges.class).merge(draft));
  }

  private static void undone(Person by, UUID merge) throws Exception {
    by.does(() -> Beans.of(Merges.class).undo(merge));
  }

  private static ContactView noted(Person admin, String name, String email) throws Exception {
    ContactDraft draft = new ContactDraft(name, "Guest", email, null, null, false);
    return admin.does(() -> Beans.of(ContactBook.class).add(RequestKey.fresh(), draft));
  }

  private static void named(Tenant network, UUID person, String given, String family) {
    Networks.sql()
        .update(
            "UPDATE `"
                + network.schema()
                + "`.member SET given_name = ?, family_name = ? WHERE id = ?",
            given,
            family,
            person);
  }

  private static UUID session(Person organiser, String seats) throws Exception {
    return organiser.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(
                    RequestKey.fresh(),
                    SampleDraft.titled("Sepsis").with("seats", seats).draft(),
                    true));
  }

  /** As a guest has one. */
  private static void seat(Tenant network, UUID session, UUID contact) {
    Networks.sql()
        .update(
            "INSERT INTO `"
                + network.schema()
                + "`.registration (id, version, session_id, member_id, status, place_in_line,"
                + " asked_at, confirmed_at) VALUES (?, 1, ?, ?, 'CONFIRMED', 1, '2026-01-01',"
                + " '2026-01-01')",
            Ids.next(),
            session,
            contact);
  }

  private static UUID founded(Person founder) throws Exception {
    return founder.does(
        () ->
            Beans.of(Communities.class)
                .create(
                    RequestKey.fresh(),
                    new CommunityDraft("Nursing", null, "To learn from each other.", false)));
  }

  private static Person withAccount(Person person) {
    Networks.sql()
        .update(
            "UPDATE `" + person.network().schema() + "`.member SET subject = ? WHERE id = ?",
            "subject-of-" + person.id(),
            person.id());
    return person;
  }

  private static List<UUID> confirmed(Person organiser, UUID session) throws Exception {
    return organiser.does(() -> Beans.of(Registrations.class).roster(session)).confirmed().stream()
        .map(Roster.Entry::memberId)
        .toList();
  }

  private static List<UUID> waiting(Person organiser, UUID session) throws Exception {
    return organiser.does(() -> Beans.of(Registrations.class).roster(session)).waiting().stream()
        .map(Roster.Entry::memberId)
        .toList();
  }

  private static long unique(Tenant network) {
    return Networks.sql()
        .first(
            "SELECT COUNT(DISTINCT member_id) FROM `"
                + network.schema()
                + "`.registration WHERE status = 'CONFIRMED'",
            row -> row.getLong(1))
        .orElseThrow();
  }

  private static long rows(Tenant network, String which, Object value) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM `" + network.schema() + "`." + which,
            row -> row.getLong(1),
            value)
        .orElseThrow();
  }

  private static long accountJobs(Tenant network, UUID member) {
    return Networks.sql()
        .first(
            "SELECT COUNT(*) FROM colloquy_jobs.job WHERE kind = 'member-account' AND tenant_id = ?"
                + " AND payload LIKE ?",
            row -> row.getLong(1),
            network.id(),
            "%" + member + "%")
        .orElseThrow();
  }

  private static UUID known(Tenant network, String email) throws Exception {
    AtomicReference<UUID> known = new AtomicReference<>();
    ContactDraft draft = new ContactDraft("Somebody", "", email, null, null, false);
    BoundTenant.run(
        network,
        () ->
            Beans.of(Statements.class)
                .inTransaction(
                    () ->
                        known.set(
                            Beans.of(People.class)
                                .contact(Ids.next(), draft, ContactOrigin.GUEST)
                                .id())));
    return known.get();
  }
}
