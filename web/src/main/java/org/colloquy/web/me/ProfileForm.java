package org.colloquy.web.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.colloquy.members.MemberView;
import org.colloquy.members.Profile;
import org.colloquy.members.boundary.Members;
import org.colloquy.shared.Conflict;
import org.colloquy.web.page.Choices;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Texts;
import org.colloquy.web.page.Typed;
import org.colloquy.web.page.Typed.Difference;
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

  @Inject private Members members;
  @Inject private PersonChoices persons;
  @Inject private Choices choices;
  @Inject private Texts texts;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private MemberView me;
  private int version;
  private final Typed<Profile> typed = new Typed<>(Profile.class);
  private List<Difference> theirs = List.of();

  @PostConstruct
  void load() {
    me = members.me();
    version = me.version();
    typed.show(me);
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
    try {
      members.describeMe(version, typed.draft(me));
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = members.me();
        version = now.version();
        theirs = differences(now);
      }
      throw conflict;
    }
  }

  private List<Difference> differences(MemberView now) {
    return typed.differences(
        new Typed<>(Profile.class).show(now),
        Map.of(
            "cadre", persons::cadre,
            "country", choices::country,
            "aboutTo", to -> texts.say(TEXTS, "audience." + to),
            "language", choices::languageName));
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

  public String getEmail() {
    return me.email();
  }

  public Typed<Profile> getTyped() {
    return typed;
  }
}
