package org.colloquy.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.SignedIn;
import org.colloquy.incontainer.Statements;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.ContactBook;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.members.boundary.Members;
import org.colloquy.members.boundary.People;
import org.colloquy.members.boundary.SignIns;
import org.colloquy.members.control.MembersInvited;
import org.colloquy.permissions.Refused;
import org.colloquy.registrations.boundary.Registrations;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.NotFound;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** People whom a network knows and who have no account. */
public interface ContactCases {

  PageRequest FIRST = new PageRequest(0, 50);

  @Test
  default void contactIsNoMemberWhateverIsAsked() throws Exception {
    Tenant network = Networks.make("contacts-apart");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person member = Person.of(network, "Member");
    long before =
        admin.does(() -> Beans.of(Members.class).list(MemberSearch.named(""), FIRST)).total();

    ContactView petra = added(admin, draft("Petra", "petra@guest.example"));

    assertThat(
            admin.does(() -> Beans.of(Members.class).list(MemberSearch.named(""), FIRST)).total())
        .isEqualTo(before);
    assertThat(contacts(admin, "petra")).containsExactly(petra.id());
    assertThat(contacts(admin, "nobody")).isEmpty();
    assertThat(admin.does(() -> Beans.of(Members.class).countAwaited())).isZero();
    for (Person reader : List.of(admin, member)) {
      assertThatThrownBy(() -> reader.does(() -> Beans.of(Members.class).get(petra.id())))
          .isInstanceOf(NotFound.class);
    }
    for (Person.Act act :
        List.<Person.Act>of(
            () -> Beans.of(Members.class).disable(petra.id()),
            () -> Beans.of(Members.class).enable(petra.id()),
            () -> Beans.of(Members.class).remove(petra.id()),
            () -> Beans.of(Members.class).remind(RequestKey.fresh(), petra.id()),
            () -> Beans.of(Members.class).changeRoles(petra.id(), petra.version(), Set.of()))) {
      assertThatThrownBy(() -> admin.does(act)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> member.does(() -> Beans.of(ContactBook.class).list("", null, FIRST)))
        .isInstanceOf(Refused.class);
    assertThat(contact(network, petra.id()).membership()).isEqualTo(Contact.Membership.NONE);
    assertThat(contact(network, petra.id()).roles()).isEmpty();
  }

  @Test
  default void contactsAreNoMembersOfANewNetworkEither() throws Exception {
    Tenant network = Networks.make("contacts-first");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    added(admin, draft("Petra", "petra@guest.example"));

    assertThat(BoundTenant.call(network, () -> Beans.of(MembersInvited.class).reached())).isFalse();
    Person.of(network, "Second");
    assertThat(BoundTenant.call(network, () -> Beans.of(MembersInvited.class).reached())).isTrue();
  }

  @Test
  default void whoSignsInWithAVerifiedAddressIsTheContactWithItsHistory() throws Exception {
    Tenant network = Networks.make("contacts-come");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    ContactView petra = added(admin, draft("Petra", "petra@guest.example"));
    UUID session = comesTo(admin, petra.id());

    Standing standing = arrive(network, "petra@guest.example", true, "Petronella");

    assertThat(standing.id()).isEqualTo(petra.id());
    assertThat(standing.active()).isTrue();
    assertThat(standing.roles()).containsExactly(Roles.MEMBER);
    assertThat(standing.name()).as("what they call themselves").startsWith("Petronella");
    assertThat(contacts(admin, "")).isEmpty();
    SignedIn signedIn = SignedIn.member(petra.id());
    assertThat(
            BoundTenant.call(
                network,
                () -> signedIn.call(() -> Beans.of(Registrations.class).mine(FIRST).items())))
        .as("what was kept of them before")
        .extracting(SessionLine::id)
        .containsExactly(session);
    assertThat(arrive(network, "petra@guest.example", true, "Petronella").id())
        .as("and again")
        .isEqualTo(petra.id());
  }

  @Test
  default void whoseAddressNobodyVerifiedIsSomebodyElse() throws Exception {
    Tenant network = Networks.make("contacts-unverified");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    ContactView petra = added(admin, draft("Petra", "petra@guest.example"));

    Standing standing = arrive(network, "petra@guest.example", false, "Mallory");

    assertThat(standing.id()).isNotEqualTo(petra.id());
    ContactView left = admin.does(() -> Beans.of(ContactBook.class).get(petra.id()));
    assertThat(left.name()).isEqualTo("Petra Guest");
    assertThat(left.email()).as("an address is one person's").isNull();
  }

  @Test
  default void onlyAContactWithAnAddressIsInvited() throws Exception {
    Tenant network = Networks.make("contacts-invited");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person member = Person.of(network, "Member");
    ContactView mute = added(admin, draft("Rhona", null));

    assertThatThrownBy(
            () ->
                admin.does(() -> Beans.of(ContactBook.class).invite(RequestKey.fresh(), mute.id())))
        .isInstanceOf(Conflict.class)
        .hasMessage("no-address");
    assertThatThrownBy(
            () ->
                admin.does(
                    () -> Beans.of(ContactBook.class).invite(RequestKey.fresh(), member.id())))
        .isInstanceOf(NotFound.class);
    assertThat(contacts(admin, "")).containsExactly(mute.id());
  }

  @Test
  default void contactGetsMailOnlyIfTheyAskedForIt() throws Exception {
    Tenant network = Networks.make("contacts-mail");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    ContactView petra = added(admin, draft("Petra", "petra@guest.example"));
    assertThat(contact(network, petra.id()).email()).isEmpty();

    ContactView asking =
        admin.does(
            () ->
                Beans.of(ContactBook.class)
                    .edit(petra.id(), petra.version(), wanting("petra@guest.example")));

    assertThat(asking.mailWantedSince()).isNotNull();
    assertThat(contact(network, petra.id()).email()).isPresent();
    assertThatThrownBy(
            () ->
                admin.does(
                    () ->
                        Beans.of(ContactBook.class)
                            .edit(petra.id(), petra.version(), wanting(null))))
        .isInstanceOf(Conflict.class)
        .hasMessage("stale-edit");
  }

  @Test
  default void addressIsOnePersonsAndWhatIsSaidIsSound() throws Exception {
    Tenant network = Networks.make("contacts-sound");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    RequestKey key = RequestKey.fresh();
    ContactDraft petra = draft("Petra", "petra@guest.example");
    UUID id = admin.does(() -> Beans.of(ContactBook.class).add(key, petra)).id();

    assertThat(admin.does(() -> Beans.of(ContactBook.class).add(key, petra)).id()).isEqualTo(id);
    assertThatThrownBy(() -> added(admin, draft("Other", "Petra@Guest.example")))
        .isInstanceOf(Conflict.class)
        .hasMessage("contact-exists");
    assertThatThrownBy(() -> added(admin, draft("Other", admin.email())))
        .isInstanceOf(Conflict.class)
        .hasMessage("member-exists");
    for (ContactDraft wrong :
        List.of(
            draft("", null),
            draft("Petra", "no address"),
            new ContactDraft("Petra", null, null, "no-cadre", null, false),
            new ContactDraft("Petra", null, null, null, "QQ", false))) {
      assertThatThrownBy(() -> added(admin, wrong)).isInstanceOf(Invalid.class);
    }
    assertThat(contacts(admin, "")).containsExactly(id);
  }

  @Test
  default void otherModulesFindOrMakeAPersonByTheirAddress() throws Exception {
    Tenant network = Networks.make("contacts-found");
    Person ada = Person.of(network, "Ada");
    UUID asked = Ids.next();

    People.Known guest = known(network, asked, draft("Petra", "petra@guest.example"));

    assertThat(guest).isEqualTo(new People.Known(asked, true));
    assertThat(known(network, Ids.next(), draft("Other", "petra@guest.example")))
        .isEqualTo(new People.Known(asked, false));
    assertThat(known(network, Ids.next(), draft("Other", ada.email())))
        .isEqualTo(new People.Known(ada.id(), false));
    UUID nameless = Ids.next();
    assertThat(known(network, nameless, draft("Petra", null)).made()).isTrue();
    assertThat(known(network, nameless, draft("Petra", null)))
        .as("the same request")
        .isEqualTo(new People.Known(nameless, false));
    assertThat(contact(network, asked).name()).isEqualTo("Petra Guest");
  }

  @Test
  default void contactIsForgottenAndIsNobodyElsesToSee() throws Exception {
    Tenant network = Networks.make("contacts-forgotten");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person elsewhere = Person.of(Networks.make("contacts-elsewhere"), "Else", Roles.NETWORK_ADMIN);
    ContactView petra = added(admin, draft("Petra", "petra@guest.example"));
    for (Person.Act act :
        List.<Person.Act>of(
            () -> Beans.of(ContactBook.class).get(petra.id()),
            () -> Beans.of(ContactBook.class).remove(petra.id()),
            () -> Beans.of(ContactBook.class).invite(RequestKey.fresh(), petra.id()),
            () -> Beans.of(ContactBook.class).edit(petra.id(), 0, draft("Mallory", null)))) {
      assertThatThrownBy(() -> elsewhere.does(act)).isInstanceOf(NotFound.class);
    }

    admin.does(() -> Beans.of(ContactBook.class).remove(petra.id()));

    assertThat(contacts(admin, "")).isEmpty();
    assertThat(contact(network, petra.id()).name()).isEmpty();
    assertThat(added(admin, draft("Petra", "petra@guest.example")).id()).isNotEqualTo(petra.id());
  }

  /** A session to come in which somebody without an account has a seat. */
  private static UUID comesTo(Person organiser, UUID contact) throws Exception {
    UUID session =
        organiser.does(
            () ->
                Beans.of(SessionPlanning.class)
                    .create(RequestKey.fresh(), SampleDraft.titled("Sepsis").draft(), true));
    Networks.sql()
        .update(
            "INSERT INTO `"
                + organiser.network().schema()
                + "`.registration (id, version, session_id, member_id, status, place_in_line,"
                + " asked_at, confirmed_at) VALUES (?, 1, ?, ?, 'CONFIRMED', 1, '2026-01-01',"
                + " '2026-01-01')",
            Ids.next(),
            session,
            contact);
    return session;
  }

  private static ContactDraft draft(String name, String email) {
    return new ContactDraft(name, "Guest", email, null, null, false);
  }

  private static ContactDraft wanting(String email) {
    return new ContactDraft("Petra", "Guest", email, "nurse", "KE", true);
  }

  private static ContactView added(Person admin, ContactDraft draft) throws Exception {
    return admin.does(() -> Beans.of(ContactBook.class).add(RequestKey.fresh(), draft));
  }

  private static List<UUID> contacts(Person admin, String text) throws Exception {
    return admin
        .does(() -> Beans.of(ContactBook.class).list(text, ContactOrigin.NOTED, FIRST))
        .items()
        .stream()
        .map(ContactView::id)
        .toList();
  }

  private static Contact contact(Tenant network, UUID id) throws Exception {
    return BoundTenant.call(network, () -> Beans.of(Contacts.class).of(id).orElseThrow());
  }

  private static Standing arrive(Tenant network, String email, boolean verified, String name)
      throws Exception {
    return BoundTenant.call(
        network,
        () ->
            Beans.of(SignIns.class)
                .arrive(
                    new Arrival(
                        "subject-of-" + email,
                        new EmailAddress(email),
                        verified,
                        name,
                        "Guest",
                        Set.of(Roles.MEMBER))));
  }

  private static People.Known known(Tenant network, UUID id, ContactDraft draft) throws Exception {
    AtomicReference<People.Known> known = new AtomicReference<>();
    BoundTenant.run(
        network,
        () ->
            Beans.of(Statements.class)
                .inTransaction(
                    () ->
                        known.set(Beans.of(People.class).contact(id, draft, ContactOrigin.GUEST))));
    return known.get();
  }
}
