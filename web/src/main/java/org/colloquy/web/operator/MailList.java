package org.colloquy.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.networks.boundary.WorkConsole;
import org.colloquy.networks.boundary.WorkConsole.MailView;

/** Mail that was kept instead of sent. */
@Named("mailList")
@RequestScoped
public class MailList {

  @Inject private WorkConsole work;

  private List<MailView> mails;

  public List<MailView> getMails() {
    if (mails == null) {
      mails = work.mails();
    }
    return mails;
  }

  public boolean isKept() {
    return work.isMailKept();
  }

  public boolean isReadable() {
    return work.isMailReadable();
  }
}
