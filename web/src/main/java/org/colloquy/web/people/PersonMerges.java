package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.colloquy.members.MergeView;
import org.colloquy.members.boundary.Merges;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;

/** On a person's page: who turned out to be this person, and the way back. */
@Named("personMerges")
@RequestScoped
public class PersonMerges {

  private static final String TEXTS = "peopleText";

  @Inject private Merges merges;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private UUID asked;
  private List<MergeView> found;

  /**
   * The latest first.
   *
   * @param person null on the form of a contact who has become a member meanwhile
   */
  public List<MergeView> of(UUID person) {
    if (person == null) {
      return List.of();
    }
    if (!person.equals(asked)) {
      found = merges.into(person);
      asked = person;
    }
    return found;
  }

  /** They are two all the same. */
  public String undo(MergeView merge, boolean member) {
    return forms.submit(
        TEXTS,
        () -> {
          merges.undo(merge.id());
          notices.done(TEXTS, "done.unmerged", merge.name());
          return pageOf(merge.remaining(), member);
        });
  }

  static String pageOf(UUID person, boolean member) {
    return (member ? "/people/member" : "/admin/contact") + "?faces-redirect=true&id=" + person;
  }
}
