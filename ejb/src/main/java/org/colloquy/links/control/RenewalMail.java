package org.colloquy.links.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.colloquy.jobs.boundary.Later;
import org.colloquy.links.entity.ActingLink;
import org.colloquy.members.boundary.Contact;
import org.colloquy.members.boundary.Contacts;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.words.Words;
import org.colloquy.vocabulary.boundary.OwnWords;

/** Mails a new link in place of one that is too old, to nobody but the person whose it was. */
@Dependent
public class RenewalMail {

  private static final String BUNDLE = "org.colloquy.links.mail";

  @Inject private LinkMaking making;
  @Inject private Contacts contacts;
  @Inject private OwnWords vocabulary;
  @Inject private Later later;

  void send(LinkPurpose purpose, ActingLink old) {
    contacts
        .of(old.target().member())
        .ifPresent(
            contact ->
                contact
                    .email()
                    .ifPresent(
                        email ->
                            later.send(
                                mail(contact, email, making.make(purpose, old.target()).address()),
                                "link-renewed:" + old.id())));
  }

  private Mail mail(Contact contact, EmailAddress email, String address) {
    var network = BoundTenant.current();
    var words =
        Words.of(
            BUNDLE,
            contact.language().orElse(network.language()),
            vocabulary.vocabulary(),
            RenewalMail.class.getClassLoader());
    return new Mail(
            email,
            MailKind.LINK,
            words.say("renewed.subject", network.name()),
            words.say("renewed.text", contact.name(), network.name(), address))
        .in(words.language());
  }
}
