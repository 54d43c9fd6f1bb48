package org.colloquy.web.sessions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.colloquy.registrations.boundary.WaitingLists;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Notices;

/** How waiting lists move up, on {@code /admin/attendance}. */
@Named("waitingListForm")
@RequestScoped
public class WaitingListForm {
  private static final String TEXTS = "sessionsText";

  @Inject private WaitingLists lists;
  @Inject private Forms forms;
  @Inject private Notices notices;

  private Boolean askFirst;

  public String save() {
    return forms.submit(
        TEXTS,
        () -> {
          lists.setAskFirst(isAskFirst());
          notices.done(TEXTS, "done.waitingLists");
          return "/admin/attendance?faces-redirect=true";
        });
  }

  public boolean isAskFirst() {
    if (askFirst == null) {
      askFirst = lists.askFirst();
    }
    return askFirst;
  }

  public void setAskFirst(boolean askFirst) {
    this.askFirst = askFirst;
  }
}
