package org.colloquy.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.networks.NewNetwork;
import org.colloquy.networks.boundary.NetworkStart;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.provisioning.NetworkRequests;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Texts;
import org.colloquy.web.page.TooSoon;

/**
 * The form that asks for a network. Sent with the address left empty, it comes back with one
 * proposed from the name; what was typed stays.
 */
@Named("startForm")
@RequestScoped
public class StartForm {

  private static final String TEXT = "platformText";
  private static final Pattern MEMBERS = Pattern.compile("[0-9]{1,7}");

  @Inject private NetworkRequests requests;
  @Inject private NetworkStart starts;
  @Inject private Attempts attempts;
  @Inject private Sites sites;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Texts texts;
  @Inject private TooSoon tooSoon;
  @Inject private HttpServletRequest request;

  private boolean proposed;
  private String name;
  private String slug;
  private String purpose;
  private List<String> countries = List.of();
  private String expectedMembers;
  private String language = "en";
  private String zone;
  private String givenName;
  private String familyName;
  private String email;

  @PostConstruct
  void load() {
    requests
        .byToken(request.getParameter("again"))
        .map(old -> old.plan())
        .ifPresent(
            plan -> {
              name = plan.name();
              slug = plan.slug().value();
              purpose = plan.purpose();
              countries = plan.countries().stream().map(country -> country.value()).toList();
              expectedMembers = String.valueOf(plan.expectedMembers());
              language = plan.language().toLanguageTag();
              zone = plan.zone().getId();
              givenName = plan.admin().givenName();
              familyName = plan.admin().familyName();
              email = plan.admin().email().value();
            });
  }

  /** Fills the address in from the name. */
  public String propose() {
    if (isAllowed() && !fillIn()) {
      forms.add("slug", texts.say(TEXT, "start.noProposal"));
    }
    return null;
  }

  private boolean fillIn() {
    var proposal = starts.propose(name);
    proposal.ifPresent(free -> slug = free);
    proposed = proposal.isPresent();
    return proposed;
  }

  /** Mails the link, or shows everything that is wrong, and an address that was not there yet. */
  public String send() {
    if (!isAllowed()) {
      return null;
    }
    if (slug == null || slug.isBlank()) {
      fillIn();
    }
    return forms.submit(TEXT, this::ask);
  }

  private String ask() {
    var network =
        new NewNetwork(
            name,
            slug,
            purpose,
            countries,
            members(),
            language,
            zone,
            false,
            new NewNetwork.Admin(givenName, familyName, email));
    if (proposed) {
      starts.check(network);
      return null;
    }
    return "/platform/sent?faces-redirect=true&request=" + starts.ask(formKey.key(), network);
  }

  /** Null for what is no number, which the rules find. */
  private Integer members() {
    return expectedMembers != null && MEMBERS.matcher(expectedMembers.strip()).matches()
        ? Integer.valueOf(expectedMembers.strip())
        : null;
  }

  /** The site that the network would get. */
  public String getAddress() {
    try {
      return sites.hostOf(new Slug(slug)).value();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** What follows the short name in a host name. */
  public String getDomain() {
    return "." + sites.platformHost();
  }

  private boolean isAllowed() {
    var wait = attempts.refuse(request);
    wait.ifPresent(time -> tooSoon.refuse(time, "platformText", "start.tooMany"));
    return wait.isEmpty();
  }

  public boolean isProposed() {
    return proposed;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public List<String> getCountries() {
    return countries;
  }

  public void setCountries(List<String> countries) {
    this.countries = countries == null ? List.of() : List.copyOf(countries);
  }

  public String getExpectedMembers() {
    return expectedMembers;
  }

  public void setExpectedMembers(String expectedMembers) {
    this.expectedMembers = expectedMembers;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
