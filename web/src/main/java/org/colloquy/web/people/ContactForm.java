package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.members.ContactDraft;
import org.colloquy.members.ContactView;
import org.colloquy.members.MemberView;
import org.colloquy.members.boundary.ContactBook;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.web.page.Choices;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;

/**
 * {@code /admin/contacts/new}: writes down somebody who has no account; {@code
 * /admin/contacts/{id}}: what is known of them, and what can be done.
 */
@Named("contactForm")
@RequestScoped
public class ContactForm {

  private static final String TEXTS = "peopleText";
  private static final String STALE = "stale-edit";
  private static final String LIST = "/admin/contacts?faces-redirect=true";
  private static final String MEMBER = "/people/member?faces-redirect=true&id=";

  @Inject private ContactBook contacts;
  @Inject private Members members;
  @Inject private PersonChoices persons;
  @Inject private Choices choices;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private int version;
  private ContactView kept;
  private MemberView member;
  private final Typed<ContactDraft> typed = new Typed<>(ContactDraft.class);
  private List<Difference> theirs = List.of();

  public String load() {
    if (getKept() != null) {
      version = getKept().version();
      typed.show(getKept());
    }
    return find();
  }

  /**
   * On a post: there is such a contact, whatever else was sent. Who was invited meanwhile, by this
   * form sent twice or by somebody else, is found among the members.
   */
  public String find() {
    getKept();
    return member == null ? null : MEMBER + member.id();
  }

  public String save() {
    if (member != null) {
      return null;
    }
    return forms.submit(
        TEXTS,
        () -> {
          if (isNew()) {
            var made = contacts.add(formKey.key(), typed.draft());
            notices.done(TEXTS, "done.contact.added", made.name());
          } else {
            edit(Found.parse(id));
            notices.done(TEXTS, "done.contact.saved");
          }
          return LIST;
        });
  }

  public String invite() {
    return forms.submit(
        TEXTS,
        () -> {
          var invited = contacts.invite(formKey.key(), Found.parse(id));
          notices.done(TEXTS, "done.invited", invited.name(), invited.email());
          return MEMBER + invited.id();
        });
  }

  public String remove() {
    if (member != null) {
      return null;
    }
    return forms.submit(
        TEXTS,
        () -> {
          var name = contacts.get(Found.parse(id)).name();
          contacts.remove(Found.parse(id));
          notices.done(TEXTS, "done.contact.removed", name);
          return LIST;
        });
  }

  private void edit(UUID contact) {
    try {
      contacts.edit(contact, version, typed.draft(getKept()));
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = contacts.get(contact);
        version = now.version();
        theirs = differences(now);
      }
      throw conflict;
    }
  }

  private List<Difference> differences(ContactView now) {
    return typed.differences(
        new Typed<>(ContactDraft.class).show(now),
        Map.of("cadre", persons::cadre, "country", choices::country));
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** What is kept, whatever was typed; null for somebody new, and for who is a member by now. */
  public ContactView getKept() {
    if (kept == null && member == null && !isNew()) {
      try {
        kept = Found.by(id, contacts::get);
      } catch (NotFound noContact) {
        member = Found.by(id, members::get);
      }
    }
    return kept;
  }

  /** What somebody else wrote while this was typed, where it differs. */
  public List<Difference> getTheirs() {
    return theirs;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public Typed<ContactDraft> getTyped() {
    return typed;
  }
}
