package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colloquy.members.PersonLine;
import org.colloquy.members.PersonSide;
import org.colloquy.members.boundary.Merges;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Numbers;

/** {@code /admin/doubles/{person}}: who else this person may be. */
@Named("mergeChoice")
@RequestScoped
public class MergeChoice {

  @Inject private Merges merges;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.person}")
  private String person;

  private String search;
  private String page;
  private PersonSide kept;
  private Page<PersonLine> found;

  public void load() {
    getKept();
  }

  public PersonSide getKept() {
    if (kept == null) {
      kept = Found.by(person, merges::side);
    }
    return kept;
  }

  /** Those whose name or address holds the text; everybody where there is none. */
  public Page<PersonLine> getOthers() {
    if (found == null) {
      found = merges.others(getKept().id(), search, Numbers.page(page));
    }
    return found;
  }

  /** The address of this list up to the number of the page. */
  public String getHere() {
    return "/admin/doubles/"
        + getKept().id()
        + "?search="
        + (search == null ? "" : URLEncoder.encode(search, StandardCharsets.UTF_8))
        + "&";
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
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
