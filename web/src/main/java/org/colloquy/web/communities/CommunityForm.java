package org.colloquy.web.communities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
  private String name;
  private String shortName;
  private String purpose;
  private CommunityView theirs;

  public void load() {
    if (!isNew()) {
      CommunityView community = organised(named.idOf(id));
      version = community.version();
      name = community.name();
      shortName = community.shortName();
      purpose = community.purpose();
    } else if (!viewer.hasRole(Roles.CONVENER) && !viewer.hasRole(Roles.NETWORK_ADMIN)) {
      throw new NotFound("Only organisers have this page.");
    }
  }

  public String save() {
    return forms.submit(TEXTS, () -> isNew() ? create() : edit(named.idOf(id)));
  }

  public boolean isNew() {
    return id == null || id.isBlank();
  }

  /** What somebody else wrote while this was typed; null when nobody did. */
  public CommunityView getTheirs() {
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  private String create() {
    UUID created = communities.create(formKey.key(), draft());
    notices.done(TEXTS, "done.founded");
    return toCommunity(created);
  }

  private String edit(UUID community) {
    try {
      communities.edit(community, version, draft());
    } catch (Conflict conflict) {
      theirs = organised(community);
      version = theirs.version();
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

  private CommunityDraft draft() {
    return new CommunityDraft(name, shortName, purpose, false);
  }

  private String toCommunity(UUID community) {
    return "/communities/community?faces-redirect=true&id="
        + communities.open(community).shortName();
  }
}
