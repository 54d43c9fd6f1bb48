package org.colloquy.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.colloquy.incontainer.Beans;
import org.colloquy.incontainer.Networks;
import org.colloquy.incontainer.Person;
import org.colloquy.incontainer.Statements;
import org.colloquy.letters.boundary.OwnMail;
import org.colloquy.letters.boundary.Post;
import org.colloquy.links.LinkOffer;
import org.colloquy.links.LinkTarget;
import org.colloquy.links.LinkView;
import org.colloquy.links.boundary.Links;
import org.colloquy.links.boundary.NewLinks;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.members.boundary.Members;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailClass;
import org.colloquy.tenants.mail.MailKind;
import org.junit.jupiter.api.Test;

/** Who is written to, how often, and who decides it. */
public interface LetterCases {

  @Test
  default void nobodyIsWrittenToTwiceForOneOccasionWhateverAsksAgain() throws Exception {
    Tenant network = Networks.make("letters-once");
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    AtomicInteger written = new AtomicInteger();

    send(network, MailKind.SESSION, "moved:7", written, ada);
    // As when the node died before it noted the job as done, and the queue has forgotten it since.
    Networks.sql()
        .update(
            "DELETE FROM colloquy_jobs.job WHERE tenant_id = ? AND kind = 'mail'", network.id());
    send(network, MailKind.SESSION, "moved:7", written, ada, ben);
    send(network, MailKind.SESSION, "moved:8", written, ada);

    assertThat(written).hasValue(3);
    assertThat(letters(network))
        .containsExactlyInAnyOrder("moved:7:" + ben.id(), "moved:8:" + ada.id());
  }

  @Test
  default void nothingIsNotedOfALetterWhoseTransactionFails() throws Exception {
    Tenant network = Networks.make("letters-undone");
    Person ada = Person.of(network, "Ada");

    assertThatThrownBy(
            () ->
                inTransaction(
                    network,
                    () -> {
                      post(MailKind.SESSION, "moved:7", new AtomicInteger(), ada);
                      throw new IllegalStateException("broken");
                    }))
        .hasRootCauseMessage("broken");
    assertThat(letters(network)).isEmpty();

    send(network, MailKind.SESSION, "moved:7", new AtomicInteger(), ada);
    assertThat(letters(network)).hasSize(1);
  }

  @Test
  default void whoStoppedRemindersGetsWhatTheyMustHaveAndNothingElseOfTheKind() throws Exception {
    Tenant network = Networks.make("letters-stopped");
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    ada.does(
        () ->
            Beans.of(OwnMail.class)
                .choose(0, MailDraft.of(MailChoice.USUAL.without(MailClass.REMINDER))));

    send(network, MailKind.REGISTRATION, "registered:7", new AtomicInteger(), ada, ben);
    send(network, MailKind.SESSION, "moved:7", new AtomicInteger(), ada);
    assertThat(letters(network))
        .containsExactlyInAnyOrder("registered:7:" + ben.id(), "moved:7:" + ada.id());
  }

  @Test
  default void linkStopsOneClassForTheOneWhoseItIsAndTheyCanHaveItAgain() throws Exception {
    Tenant network = Networks.make("letters-link");
    Person ada = Person.of(network, "Ada");
    Person ben = Person.of(network, "Ben");
    AtomicReference<String> link = new AtomicReference<>();
    inTransaction(
        network,
        () ->
            link.set(
                Beans.of(NewLinks.class)
                    .make(
                        LinkPurpose.UNSUBSCRIBE, new LinkTarget("reminder", ada.id(), ada.id()))));
    String key = link.get().replaceFirst(".*key=", "");

    assertThat(link(network, key, false).offer())
        .get()
        .extracting(LinkOffer::code)
        .isEqualTo("stop-reminder");
    assertThat(choice(ada)).as("opened by a scanner").isEqualTo(MailChoice.USUAL);
    assertThat(link(network, key, true).offer())
        .get()
        .extracting(LinkOffer::code)
        .isEqualTo("stopped-reminder");
    assertThat(choice(ada)).isEqualTo(MailChoice.USUAL.without(MailClass.REMINDER));
    assertThat(choice(ben)).isEqualTo(MailChoice.USUAL);
    int version = ada.does(() -> Beans.of(OwnMail.class).choices()).version();
    link(network, key, true);
    assertThat(ada.does(() -> Beans.of(OwnMail.class).choices()).version())
        .as("a second time nothing changes")
        .isEqualTo(version);

    assertThatThrownBy(
            () ->
                ada.does(
                    () ->
                        Beans.of(OwnMail.class)
                            .choose(version - 1, MailDraft.of(MailChoice.USUAL))))
        .as("a page from before the link was followed")
        .isInstanceOf(Conflict.class);
    ada.does(() -> Beans.of(OwnMail.class).choose(version, MailDraft.of(MailChoice.USUAL)));
    assertThat(choice(ada)).isEqualTo(MailChoice.USUAL);
  }

  @Test
  default void whatSomebodyChoseAndWasSentGoesWithThem() throws Exception {
    Tenant network = Networks.make("letters-gone");
    Person admin = Person.of(network, "Admin", Roles.NETWORK_ADMIN);
    Person ada = Person.of(network, "Ada");
    ada.does(
        () ->
            Beans.of(OwnMail.class)
                .choose(0, MailDraft.of(MailChoice.USUAL.without(MailClass.NEWS))));
    send(network, MailKind.REGISTRATION, "registered:7", new AtomicInteger(), ada, admin);

    admin.does(() -> Beans.of(Members.class).remove(ada.id()));

    for (String table : List.of("mail_choice", "sent_letter", "acting_link")) {
      assertThat(
              Networks.sql()
                  .list(
                      "SELECT COUNT(*) FROM `"
                          + network.schema()
                          + "`."
                          + table
                          + " WHERE member_id = ?",
                      row -> row.getLong(1),
                      ada.id()))
          .as(table)
          .containsExactly(0L);
    }
    assertThat(
            Networks.sql()
                .list(
                    "SELECT COUNT(*) FROM `" + network.schema() + "`.sent_letter",
                    row -> row.getLong(1)))
        .containsExactly(1L);
  }

  private static MailChoice choice(Person person) throws Exception {
    return person.does(() -> Beans.of(OwnMail.class).choices()).choice();
  }

  private static LinkView link(Tenant network, String key, boolean follow) throws Exception {
    Links links = Beans.of(Links.class);
    return BoundTenant.call(
        network,
        () ->
            CurrentHolder.call(
                Holder.Link.of(LinkPurpose.UNSUBSCRIBE, key),
                () -> follow ? links.follow(key) : links.look(key)));
  }

  private static void send(
      Tenant network, MailKind kind, String occasion, AtomicInteger written, Person... people)
      throws Exception {
    inTransaction(network, () -> post(kind, occasion, written, people));
  }

  private static void post(
      MailKind kind, String occasion, AtomicInteger written, Person... people) {
    List<UUID> ids = List.of(people).stream().map(Person::id).toList();
    List<Contact> contacts = List.copyOf(Beans.of(Contacts.class).of(ids).values());
    Beans.of(Post.class)
        .send(
            kind,
            occasion,
            contacts,
            contact -> {
              written.incrementAndGet();
              return new Mail(contact.email().orElseThrow(), kind, "Subject", "Text");
            });
  }

  private static void inTransaction(Tenant network, Runnable work) throws Exception {
    BoundTenant.call(
        network,
        () -> {
          Beans.of(Statements.class).inTransaction(work);
          return null;
        });
  }

  private static List<String> letters(Tenant network) {
    return Networks.sql()
        .list(
            "SELECT job_key FROM colloquy_jobs.job WHERE kind = 'mail' AND tenant_id = ?",
            row -> row.getString(1),
            network.id());
  }
}
