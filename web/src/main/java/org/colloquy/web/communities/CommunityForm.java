package org.colloquy.web.communities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.communities.boundary.CommunityView;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;

/**
 * {@code /communities/new}: a new community; {@code /communities/{short-name}/edit}: the change of
 * one.
 */
@Named("communityForm")
@RequestScoped
public class CommunityForm {
  private static final String TEXTS = "communitiesText";

  @Inject private Communities communities;
  @Inject private NamedCommunities named;
  @Inject private Viewer viewer;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private int version;
  private final Typed<CommunityDraft> typed = new Typed<>(CommunityDraft.class);
  private List<Difference> theirs = List.of();

  public void load() {
    if (!isNew()) {
      CommunityView community = organised(named.idOf(id));
      version = community.version();
      typed.show(community);
    } else if (!viewer.hasRole(Roles.CONVENER) && !viewer.hasRole(Roles.NETWORK_ADMIN)) {
      throw new NotFound("Only organisers have this page.");
    }
  }

  /** On a post: there is such a community, whatever else was sent. */
  public void find() {
    if (!isNew()) {
      organised(named.idOf(id));
    }
  }

  public String save() {
    return forms.submit(TEXTS, () -> isNew() ? create() : edit(named.idOf(id)));
  }

  public boolean isNew() {
    return id == null || id.isBlank();
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

  public Typed<CommunityDraft> getTyped() {
    return typed;
  }

  private String create() {
    UUID created = communities.create(formKey.key(), typed.draft());
    notices.done(TEXTS, "done.founded");
    return toCommunity(created);
  }

  private String edit(UUID community) {
    try {
      communities.edit(community, version, typed.draft());
    } catch (Conflict conflict) {
      CommunityView now = organised(community);
      version = now.version();
      theirs = typed.differences(new Typed<>(CommunityDraft.class).show(now), Map.of());
      throw conflict;
    }
    notices.done(TEXTS, "done.saved");
    return toCommunity(community);
  }

  private CommunityView organised(UUID community) {
    CommunityView view = communities.open(community);
    if (!view.organiser()) {
      throw new NotFound("There is no such community to edit.");
    }
    return view;
  }

  private String toCommunity(UUID community) {
    return "/communities/community?faces-redirect=true&id="
        + communities.open(community).shortName();
  }
}
