package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.members.MergeDraft;
import org.colloquy.members.PersonSide;
import org.colloquy.members.boundary.Doubles;
import org.colloquy.members.boundary.Merges;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Texts;

/**
 * {@code /admin/doubles/{person}/with/{other}}: two people side by side, and which of them remains.
 */
@Named("mergePage")
@RequestScoped
public class MergePage {

  private static final String TEXTS = "peopleText";
  private static final String LIST = "/admin/doubles?faces-redirect=true";

  @Inject private Merges merges;
  @Inject private Doubles doubles;
  @Inject private Forms forms;
  @Inject private Texts texts;
  @Inject private Notices notices;

  /** Read at once, not when the view is updated: on a post the page is needed before. */
  @Inject
  @ManagedProperty("#{param.person}")
  private String person;

  @Inject
  @ManagedProperty("#{param.other}")
  private String other;

  private PersonSide one;
  private PersonSide two;
  private int oneVersion;
  private int twoVersion;

  public void load() {
    oneVersion = getOne().version();
    twoVersion = getTwo().version();
  }

  /** On a post: both are there, whatever else was sent. */
  public void find() {
    getOne();
    getTwo();
  }

  public List<PersonSide> getSides() {
    return List.of(getOne(), getTwo());
  }

  /** What is written on the button by which this one remains. */
  public String keeping(PersonSide side) {
    return side.email() == null
        ? texts.say(TEXTS, "merge.keep", side.name())
        : texts.say(TEXTS, "merge.keep.at", side.name(), side.email());
  }

  public String keepOne() {
    return merge(
        new MergeDraft(getOne().id(), oneVersion, getTwo().id(), twoVersion), getOne(), getTwo());
  }

  public String keepTwo() {
    return merge(
        new MergeDraft(getTwo().id(), twoVersion, getOne().id(), oneVersion), getTwo(), getOne());
  }

  private String merge(MergeDraft draft, PersonSide remaining, PersonSide going) {
    return forms.submit(
        TEXTS,
        () -> {
          merges.merge(draft);
          notices.done(TEXTS, "done.merged", going.name(), remaining.name());
          return PersonMerges.pageOf(remaining.id(), remaining.member());
        });
  }

  public String differ() {
    return forms.submit(
        TEXTS,
        () -> {
          doubles.differ(getOne().id(), getTwo().id());
          notices.done(TEXTS, "done.different");
          return LIST;
        });
  }

  public PersonSide getOne() {
    if (one == null) {
      one = Found.by(person, merges::side);
    }
    return one;
  }

  public PersonSide getTwo() {
    if (two == null) {
      two = Found.by(other, merges::side);
    }
    return two;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public int getOneVersion() {
    return oneVersion;
  }

  public void setOneVersion(int oneVersion) {
    this.oneVersion = oneVersion;
  }

  public int getTwoVersion() {
    return twoVersion;
  }

  public void setTwoVersion(int twoVersion) {
    this.twoVersion = twoVersion;
  }
}
