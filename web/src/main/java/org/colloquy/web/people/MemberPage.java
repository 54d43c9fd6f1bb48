package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.members.About;
import org.colloquy.members.MemberView;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Conflict;
import org.colloquy.tenants.Roles;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Names;
import org.colloquy.web.page.Notices;

/** {@code /people/{id}}: one member, and for admins what can be done about the membership. */
@Named("memberPage")
@RequestScoped
public class MemberPage {

  private static final String TEXTS = "peopleText";
  private static final String STALE = "stale-edit";
  private static final String HERE = "/people/member?faces-redirect=true&id=";
  private static final String LIST = "/people/list?faces-redirect=true";

  @Inject private Members members;
  @Inject private Communities communities;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private FormKey formKey;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  /**
   * What is said afterwards.
   *
   * @param leaving the key instead of the other where communities are left without a convener
   */
  private record Said(String done, String leaving, List<String> left) {}

  private MemberView member;
  private About about;
  private int version;
  private boolean theirs;
  private List<String> roles;
  private List<String> convenedAlone;

  public void load() {
    getMember();
  }

  public MemberView getMember() {
    if (member == null) {
      member = Found.by(id, members::get);
      version = member.version();
    }
    return member;
  }

  /** What the member says of themselves, as far as the reader may see it. */
  public About getAbout() {
    if (about == null) {
      about = Found.by(id, members::about);
    }
    return about;
  }

  public String saveRoles() {
    var left = getRoles().contains(Roles.CONVENER) ? List.<String>of() : getConvenedAlone();
    return doing(this::changeRoles, new Said("done.roles", "done.roles.left", left), HERE + id);
  }

  private void changeRoles(UUID key) {
    try {
      members.changeRoles(key, version, Set.copyOf(getRoles()));
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        member = members.get(key);
        version = member.version();
        theirs = true;
      }
      throw conflict;
    }
  }

  /** Whether somebody else gave this member roles while these were chosen. */
  public boolean isTheirs() {
    return theirs;
  }

  public String remind() {
    return doing(
        member -> members.remind(formKey.key(), member),
        new Said("done.reminded", "done.reminded", List.of()),
        HERE + id);
  }

  public String disable() {
    return doing(
        members::disable,
        new Said("done.disabled", "done.disabled.left", getConvenedAlone()),
        HERE + id);
  }

  public String enable() {
    return doing(members::enable, new Said("done.enabled", "done.enabled", List.of()), HERE + id);
  }

  public String remove() {
    return doing(
        members::remove, new Said("done.removed", "done.removed.left", getConvenedAlone()), LIST);
  }

  /** The communities that have no other convener: for admins, who look after them then. */
  public List<String> getConvenedAlone() {
    if (convenedAlone == null) {
      convenedAlone =
          getMember() == null
              ? List.of()
              : communities.leftBy(getMember().id()).stream().map(Convening.Named::name).toList();
    }
    return convenedAlone;
  }

  private String doing(Consumer<UUID> work, Said said, String where) {
    if (getMember() == null) {
      return null;
    }
    return forms.submit(
        TEXTS,
        () ->
            Found.by(
                id,
                key -> {
                  work.accept(key);
                  var name = getMember().name();
                  if (said.left().isEmpty()) {
                    notices.done(TEXTS, said.done(), name);
                  } else {
                    notices.warning(TEXTS, said.leaving(), name, Names.few(said.left()));
                  }
                  return where;
                }));
  }

  /** The roles that an admin gives; everybody is a member besides. */
  public List<String> getRoles() {
    if (roles == null) {
      roles = List.copyOf(getMember().roles());
    }
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles == null ? List.of() : roles;
  }

  /** Of what the roles were read from; read before it is set, so that the form's own counts. */
  public int getVersion() {
    getMember();
    return version;
  }

  public void setVersion(int version) {
    getMember();
    this.version = version;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
