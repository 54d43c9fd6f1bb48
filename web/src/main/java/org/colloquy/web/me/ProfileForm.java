package org.colloquy.web.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.members.boundary.MemberView;
import org.colloquy.members.boundary.Members;
import org.colloquy.members.boundary.Profile;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Zones;

/** {@code /me/profile}: what the reader says of themselves. */
@Named("profileForm")
@RequestScoped
public class ProfileForm {

  private static final String TEXTS = "peopleText";

  @Inject private Members members;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private MemberView me;
  private String givenName;
  private String familyName;
  private String cadre;
  private String country;
  private String zone;

  @PostConstruct
  void load() {
    me = members.me();
    givenName = me.givenName();
    familyName = me.familyName();
    cadre = me.cadre();
    country = me.country();
    zone = me.zone();
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          members.describeMe(
              new Profile(givenName, familyName, cadre, country, Zones.parse("zone", zone)));
          notices.done(TEXTS, "done.profile");
          return "/me/profile?faces-redirect=true";
        });
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

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
