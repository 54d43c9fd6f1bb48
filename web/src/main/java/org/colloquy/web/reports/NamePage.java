package org.colloquy.web.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.colloquy.attendance.NameChoice;
import org.colloquy.attendance.NameDecision;
import org.colloquy.attendance.boundary.ReportedNames;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;

/**
 * {@code /sessions/{id}/names/{who}}: who one name in the reports of a session is. It leads to the
 * next one of which nobody knows.
 */
@Named("namePage")
@RequestScoped
public class NamePage {

  private static final String TEXTS = "reportsText";

  /** Somebody of the list who is not among the suggestions. */
  private static final String OTHER = "OTHER";

  @Inject private ReportedNames names;
  @Inject private Forms forms;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.who}")
  private String who;

  private NameChoice choice;
  private String as;
  private String other;
  private String name;
  private String email;
  private boolean remember = true;
  private String reason;

  public void load() {
    choice = names.get(Found.parse(id), Found.parse(who));
    name = choice.name().name();
    email = choice.name().email();
  }

  public String decide() {
    return forms.submit(
        TEXTS,
        () -> {
          UUID next = getChoice().next();
          names.decide(Found.parse(id), Found.parse(who), decision(), reason);
          notices.done(TEXTS, "done.decided");
          return next == null
              ? "/sessions/names?faces-redirect=true&id=" + id
              : "/sessions/name?faces-redirect=true&id=" + id + "&who=" + next;
        });
  }

  /** Somebody who is suggested is chosen by their id. */
  private NameDecision decision() {
    for (NameDecision.As each : NameDecision.As.values()) {
      if (each != NameDecision.As.PERSON && each.name().equals(as)) {
        return new NameDecision(each, null, name, email, remember);
      }
    }
    if (as == null || as.isEmpty()) {
      throw Invalid.field("as", "reports.person");
    }
    String chosen = as.equals(OTHER) ? other : as;
    if (chosen == null || chosen.isEmpty()) {
      throw Invalid.field("other", "reports.person");
    }
    return new NameDecision(NameDecision.As.PERSON, Found.parse(chosen), null, null, remember);
  }

  public NameChoice getChoice() {
    if (choice == null) {
      choice = names.get(Found.parse(id), Found.parse(who));
    }
    return choice;
  }

  public String getAs() {
    return as;
  }

  public void setAs(String as) {
    this.as = as;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public boolean isRemember() {
    return remember;
  }

  public void setRemember(boolean remember) {
    this.remember = remember;
  }

  /** Why official figures are changed. */
  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }
}
