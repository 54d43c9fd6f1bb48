package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.members.ContactOrigin;
import org.colloquy.members.ContactView;
import org.colloquy.members.boundary.ContactBook;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Numbers;

/** {@code /admin/contacts}: who is known to the network and has no account. */
@Named("contactList")
@RequestScoped
public class ContactList {

  @Inject private ContactBook contacts;

  private String search;
  private String origin;
  private String page;
  private Page<ContactView> found;

  public Page<ContactView> getContacts() {
    if (found == null) {
      found = contacts.list(search, Origins.any(origin).orElse(null), Numbers.page(page));
    }
    return found;
  }

  public List<ContactOrigin> getOrigins() {
    return List.of(ContactOrigin.values());
  }

  /** Whether less than all is looked for. */
  public boolean isFiltered() {
    return (search != null && !search.isBlank()) || Origins.any(origin).isPresent();
  }

  /** The address of this list up to the number of the page. */
  public String getHere() {
    return "/admin/contacts?search=" + encoded(search) + "&origin=" + encoded(origin) + "&";
  }

  private static String encoded(String text) {
    return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
