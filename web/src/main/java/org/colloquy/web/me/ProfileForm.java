package org.colloquy.web.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.colloquy.members.MemberView;
import org.colloquy.members.Profile;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Conflict;
import org.colloquy.web.page.Choices;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Zones;
import org.colloquy.web.people.PersonChoices;

/**
 * {@code /me}: what the reader says of themselves. When it was changed meanwhile, in another window
 * or on another device, what was typed stays, what was saved stands beside it, and saving again
 * replaces it.
 */
@Named("profileForm")
@RequestScoped
public class ProfileForm {

  private static final String TEXTS = "peopleText";
  private static final String STALE = "stale-edit";

  /**
   * A field in which what was typed and what was saved meanwhile differ.
   *
   * @param value what was saved, in words; empty for nothing
   */
  public record Difference(String field, String value) {}

  @Inject private Members members;
  @Inject private PersonChoices persons;
  @Inject private Choices choices;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private MemberView me;
  private int version;
  private String givenName;
  private String familyName;
  private String cadre;
  private String country;
  private String zone;
  private String language;
  private boolean aboutShown;
  private List<Difference> theirs = List.of();

  @PostConstruct
  void load() {
    me = members.me();
    version = me.version();
    aboutShown = me.aboutShown();
    givenName = me.givenName();
    familyName = me.familyName();
    cadre = me.cadre();
    country = me.country();
    zone = me.zone();
    language = me.language();
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          change();
          notices.done(TEXTS, "done.profile");
          return "/me/profile?faces-redirect=true";
        });
  }

  private void change() {
    var profile =
        new Profile(givenName, familyName, cadre, country, meantZone(), language, aboutShown);
    try {
      members.describeMe(version, profile);
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = members.me();
        version = now.version();
        theirs = differences(now);
      }
      throw conflict;
    }
  }

  /** The one that is kept may stay, whatever it is. */
  private ZoneId meantZone() {
    return zone != null && zone.equals(me.zone()) ? ZoneId.of(zone) : Zones.parse("zone", zone);
  }

  private List<Difference> differences(MemberView now) {
    var differences = new ArrayList<Difference>();
    compare("givenName", givenName, now.givenName(), UnaryOperator.identity(), differences);
    compare("familyName", familyName, now.familyName(), UnaryOperator.identity(), differences);
    compare("cadre", cadre, now.cadre(), persons::cadre, differences);
    compare("country", country, now.country(), choices::country, differences);
    compare("zone", zone, now.zone(), UnaryOperator.identity(), differences);
    compare("language", language, now.language(), choices::languageName, differences);
    if (aboutShown != now.aboutShown()) {
      differences.add(new Difference("aboutShown", String.valueOf(now.aboutShown())));
    }
    return differences;
  }

  private static void compare(
      String field,
      String mine,
      String saved,
      UnaryOperator<String> words,
      List<Difference> differences) {
    var typed = mine == null ? "" : mine.strip();
    var other = saved == null ? "" : saved;
    if (!typed.equals(other)) {
      differences.add(new Difference(field, other.isEmpty() ? "" : words.apply(other)));
    }
  }

  /** What is kept, whatever was typed. */
  public MemberView getKept() {
    return me;
  }

  /** What was saved while this was typed, where it differs. */
  public List<Difference> getTheirs() {
    return theirs;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public boolean isAboutShown() {
    return aboutShown;
  }

  public void setAboutShown(boolean aboutShown) {
    this.aboutShown = aboutShown;
  }

  public String getEmail() {
    return me.email();
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

  public String getCadre() {
    return cadre;
  }

  public void setCadre(String cadre) {
    this.cadre = cadre;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
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
}
