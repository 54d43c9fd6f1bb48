package org.colloquy.web.me;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.colloquy.members.AboutDraft;
import org.colloquy.members.MyAbout;
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
 * {@code /me/about}: what the reader says of themselves so that others find them, and who sees what
 * of it. What was saved meanwhile stands beside what was typed.
 */
@Named("aboutForm")
@RequestScoped
public class AboutForm {

  private static final String TEXTS = "peopleText";
  private static final String STALE = "stale-edit";
  private static final String AUDIENCE = "To";

  @Inject private Members members;
  @Inject private PersonChoices persons;
  @Inject private Choices choices;
  @Inject private Texts texts;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private MyAbout kept;
  private int version;
  private final Typed<AboutDraft> typed = new Typed<>(AboutDraft.class);
  private List<Difference> theirs = List.of();

  @PostConstruct
  void load() {
    kept = members.aboutMe();
    version = kept.version();
    typed.show(kept);
  }

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          change();
          notices.done(TEXTS, "done.about");
          return "/me/about?faces-redirect=true";
        });
  }

  private void change() {
    try {
      members.tellAboutMe(version, typed.draft(kept));
    } catch (Conflict conflict) {
      if (conflict.code().equals(STALE)) {
        var now = members.aboutMe();
        version = now.version();
        theirs = typed.differences(new Typed<>(AboutDraft.class).show(now), words());
      }
      throw conflict;
    }
  }

  private Map<String, UnaryOperator<String>> words() {
    Map<String, UnaryOperator<String>> words = new HashMap<>();
    typed.keySet().stream()
        .filter(field -> field.endsWith(AUDIENCE))
        .forEach(field -> words.put(field, to -> texts.say(TEXTS, "audience." + to)));
    words.put("profession", persons::profession);
    words.put("region", persons::region);
    words.put("careLevel", persons::careLevel);
    words.put("languages", choices::languageName);
    return words;
  }

  /** What is kept, whatever was typed. */
  public MyAbout getKept() {
    return kept;
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

  public Typed<AboutDraft> getTyped() {
    return typed;
  }
}
