package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colloquy.members.MemberSearch;
import org.colloquy.members.MemberView;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Page;
import org.colloquy.tenants.Roles;
import org.colloquy.web.login.Viewer;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;
import org.colloquy.web.page.Texts;

/** {@code /people}: who is in the network. */
@Named("memberList")
@RequestScoped
public class MemberList {

  private static final String TEXTS = "peopleText";

  @Inject private Members members;
  @Inject private Viewer viewer;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;
  @Inject private Texts texts;

  private String search;
  private String country;
  private String area;
  private String profession;
  private String region;
  private String language;
  private String offers;
  private String page;
  private Long awaited;
  private Optional<UUID> reminder;
  private Page<MemberView> found;

  public Page<MemberView> getMembers() {
    if (found == null) {
      found = members.list(search(), Numbers.page(page));
    }
    return found;
  }

  private MemberSearch search() {
    return new MemberSearch(search, country, area, profession, region, language, offers);
  }

  /** Whether more is looked for than a name. */
  public boolean isNarrowed() {
    return search().isNarrowed();
  }

  /** For admins: how many were invited and have not come. */
  public long getAwaited() {
    if (awaited == null) {
      awaited = isAdmin() ? members.countAwaited() : 0;
    }
    return awaited;
  }

  /** The button that reminds them, with their number on it. */
  public String getRemindLabel() {
    return texts.say(TEXTS, "remindAll", getAwaited());
  }

  public String remindAll() {
    return forms.submit(
        TEXTS,
        () -> {
          members.remindAll(formKey.key());
          notices.done(TEXTS, "done.remindAll");
          return "/people/list?faces-redirect=true";
        });
  }

  /** For admins: whether everybody is being reminded at this moment. */
  public boolean isReminding() {
    return getReminder() != null;
  }

  /** The task that reminds everybody; null where none does. */
  public UUID getReminder() {
    if (reminder == null) {
      reminder = getAwaited() > 0 ? members.remindingAll() : Optional.empty();
    }
    return reminder.orElse(null);
  }

  private boolean isAdmin() {
    return viewer.hasRole(Roles.NETWORK_ADMIN);
  }

  /** The address of this list up to the number of the page. */
  public String getHere() {
    var asked = new LinkedHashMap<String, String>();
    asked.put("search", search);
    asked.put("country", country);
    asked.put("area", area);
    asked.put("profession", profession);
    asked.put("region", region);
    asked.put("language", language);
    asked.put("offers", offers);
    return asked.entrySet().stream()
        .filter(each -> each.getValue() != null && !each.getValue().isBlank())
        .map(
            each ->
                each.getKey()
                    + "="
                    + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)
                    + "&")
        .collect(Collectors.joining("", "/people?", ""));
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

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getArea() {
    return area;
  }

  public void setArea(String area) {
    this.area = area;
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = profession;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getOffers() {
    return offers;
  }

  public void setOffers(String offers) {
    this.offers = offers;
  }
}
