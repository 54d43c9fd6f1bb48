package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.members.boundary.MemberView;
import org.colloquy.members.boundary.Members;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/** {@code /people/member?id=}: one member, and for admins what can be done about the membership. */
@Named("memberPage")
@RequestScoped
public class MemberPage {

  private static final String TEXTS = "peopleText";

  @Inject private Members members;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private Found found;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private MemberView member;
  private List<String> roles;

  public void load() {
    getMember();
  }

  /** Null after the page for what is not there was sent. */
  public MemberView getMember() {
    if (member == null) {
      member = found.by(id, members::get);
    }
    return member;
  }

  public String saveRoles() {
    return doing("done.roles", key -> members.changeRoles(key, Set.copyOf(roles)));
  }

  public String disable() {
    return doing("done.disabled", members::disable);
  }

  public String enable() {
    return doing("done.enabled", members::enable);
  }

  public String remove() {
    var name = getMember().name();
    return forms.submit(
        TEXTS,
        () -> {
          members.remove(Found.parse(id));
          notices.done(TEXTS, "done.removed", name);
          return "/people/list?faces-redirect=true";
        });
  }

  private String doing(String notice, Consumer<UUID> work) {
    return forms.submit(
        TEXTS,
        () -> {
          work.accept(Found.parse(id));
          notices.done(TEXTS, notice, getMember().name());
          return "/people/member?faces-redirect=true&id=" + id;
        });
  }

  /** The roles that an admin gives; everybody is a member besides. */
  public List<String> getRoles() {
    if (roles == null) {
      roles = getMember() == null ? List.of() : List.copyOf(getMember().roles());
    }
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles == null ? List.of() : roles;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
