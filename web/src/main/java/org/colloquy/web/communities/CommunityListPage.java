package org.colloquy.web.communities;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityLine;
import org.colloquy.shared.Page;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.Numbers;

/** {@code /communities}. */
@Named("communityList")
@RequestScoped
public class CommunityListPage {

  @Inject private Communities boundary;
  @Inject private Viewer viewer;

  private String page;
  private Page<CommunityLine> communities;

  public Page<CommunityLine> getCommunities() {
    if (communities == null) {
      communities = boundary.list(Numbers.page(page));
    }
    return communities;
  }

  /** Whether the reader may found one. */
  public boolean isFounder() {
    return viewer.hasRole(Roles.CONVENER) || viewer.hasRole(Roles.NETWORK_ADMIN);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
