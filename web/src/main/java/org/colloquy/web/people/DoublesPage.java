package org.colloquy.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.colloquy.members.DoubleView;
import org.colloquy.members.boundary.Doubles;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;

/** {@code /admin/doubles}: people who look like one. */
@Named("doublesPage")
@RequestScoped
public class DoublesPage {

  private static final String TEXTS = "peopleText";

  @Inject private Doubles doubles;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private String page;
  private Page<DoubleView> found;

  public Page<DoubleView> getDoubles() {
    if (found == null) {
      found = doubles.list(Numbers.page(page));
    }
    return found;
  }

  /** They are not the same, and do not come again. */
  public String differ(UUID one, UUID other) {
    return forms.submit(
        TEXTS,
        () -> {
          doubles.differ(one, other);
          notices.done(TEXTS, "done.different");
          return "/admin/doubles?faces-redirect=true";
        });
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
