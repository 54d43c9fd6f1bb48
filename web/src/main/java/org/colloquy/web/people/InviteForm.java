package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.members.Invitation;
import org.colloquy.members.boundary.Members;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;

/** {@code /admin/invite}: asks somebody to join. */
@Named("inviteForm")
@RequestScoped
public class InviteForm {

  private static final String TEXTS = "peopleText";

  @Inject private Members members;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  private final Typed<Invitation> typed = new Typed<>(Invitation.class);

  public String send() {
    return forms.submit(
        TEXTS,
        () -> {
          var member = members.invite(formKey.key(), typed.draft());
          notices.done(TEXTS, "done.invited", member.name(), member.email());
          return "/people/list?faces-redirect=true";
        });
  }

  public Typed<Invitation> getTyped() {
    return typed;
  }
}
