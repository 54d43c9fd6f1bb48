package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colloquy.members.MemberView;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Numbers;

/** {@code /people}: who is in the network. */
@Named("memberList")
@RequestScoped
public class MemberList {

  @Inject private Members members;

  private String search;
  private String page;
  private Page<MemberView> found;

  public Page<MemberView> getMembers() {
    if (found == null) {
      found = members.list(search, Numbers.page(page));
    }
    return found;
  }

  /** The address of this list up to the number of the page. */
  public String getHere() {
    return search == null || search.isBlank()
        ? "/people?"
        : "/people?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&";
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
