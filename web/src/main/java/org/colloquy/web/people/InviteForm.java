package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import org.colloquy.members.Invitation;
import org.colloquy.members.boundary.Members;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;

/** {@code /admin/invite}: asks somebody to join. */
@Named("inviteForm")
@RequestScoped
public class InviteForm {

  private static final String TEXTS = "peopleText";

  @Inject private Members members;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  private String givenName;
  private String familyName;
  private String email;
  private List<String> roles = List.of();

  public String send() {
    return forms.submit(
        TEXTS,
        () -> {
          var member =
              members.invite(
                  formKey.key(),
                  new Invitation(
                      givenName,
                      familyName,
                      email,
                      new LinkedHashSet<>(roles),
                      null,
                      null,
                      null,
                      false));
          notices.done(TEXTS, "done.invited", member.name(), member.email());
          return "/people/list?faces-redirect=true";
        });
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles == null ? List.of() : roles;
  }
}
