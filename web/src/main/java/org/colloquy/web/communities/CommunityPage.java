package org.colloquy.web.communities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityPerson;
import org.colloquy.communities.boundary.CommunityView;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionLine;
import org.colloquy.shared.Page;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;

/** {@code /communities/{short-name}}: one community, its people and its next sessions. */
@Named("communityPage")
@RequestScoped
public class CommunityPage {
  private static final String TEXTS = "communitiesText";

  @Inject private Communities communities;
  @Inject private NamedCommunities named;
  @Inject private SessionCatalogue sessions;
  @Inject private Viewer viewer;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.member}")
  private String member;

  @Inject
  @ManagedProperty("#{param.page}")
  private String page;

  private CommunityView community;
  private Page<CommunityPerson> people;
  private List<SessionLine> next;

  public void load() {
    community = communities.open(named.idOf(id));
  }

  /** Shows it, at the one address that it has. */
  public String show() {
    load();
    return NamedCommunities.isShortName(id) ? null : toCommunity(community.shortName());
  }

  public String join() {
    return act(communities::join, "done.joined");
  }

  public String leave() {
    return act(communities::leave, "done.left");
  }

  public String addConvener() {
    return act(c -> communities.addConvener(c, Found.parse(member)), "done.convener");
  }

  public String removeConvener() {
    return act(c -> communities.removeConvener(c, Found.parse(member)), "done.noConvener");
  }

  public CommunityView getCommunity() {
    if (community == null) {
      load();
    }
    return community;
  }

  public Page<CommunityPerson> getPeople() {
    if (people == null) {
      people = communities.people(getCommunity().id(), Numbers.page(page));
    }
    return people;
  }

  public List<SessionLine> getNext() {
    if (next == null) {
      next = sessions.ofCommunity(getCommunity().id());
    }
    return next;
  }

  /** Whether the reader may let somebody step down: themselves, and as an admin everybody. */
  public boolean mayEnd(CommunityPerson person) {
    return person.convener()
        && (viewer.hasRole(Roles.NETWORK_ADMIN)
            || viewer.memberId().filter(person.id()::equals).isPresent());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getPage() {
    return Numbers.page(page).page();
  }

  private static String toCommunity(String said) {
    return "/communities/community?faces-redirect=true&id=" + said;
  }

  private String act(Consumer<UUID> work, String done) {
    return forms.submit(
        TEXTS,
        () -> {
          work.accept(named.idOf(id));
          notices.done(TEXTS, done);
          return toCommunity(id);
        });
  }
}
