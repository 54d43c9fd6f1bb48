package org.colloquy.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.colloquy.exchange.boundary.InvitationState;
import org.colloquy.exchange.boundary.InvitationView;
import org.colloquy.exchange.boundary.JointInvitations;
import org.colloquy.exchange.boundary.LedgerLine;
import org.colloquy.exchange.boundary.Refusal;
import org.colloquy.exchange.boundary.Withdrawal;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;

/** One invitation: read, accept, decline, withdraw. */
@Named("jointInvitation")
@RequestScoped
public class InvitationPage {

  @Inject private JointInvitations invitations;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private InvitationView view;
  private String reason;
  private String note;
  private String word;

  @PostConstruct
  void load() {
    view = Found.by(id, invitations::byId);
    if (view.state() == InvitationState.DECLINED) {
      reason = view.declineReason();
      note = view.note();
    }
  }

  public String accept() {
    return answer(
        "done.accepted",
        () ->
            invitations.accept(
                view.id(), Numbers.version("revision", request.getParameter("revision"))));
  }

  public String decline() {
    return answer("done.declined", () -> invitations.decline(view.id(), new Refusal(reason, note)));
  }

  public String withdraw() {
    return answer("done.withdrawn", () -> invitations.withdraw(view.id(), new Withdrawal(word)));
  }

  private String answer(String notice, Runnable act) {
    return forms.submit(
        JointSessionPage.TEXT,
        () -> {
          act.run();
          notices.done(JointSessionPage.TEXT, notice);
          return "/exchange/invitation?faces-redirect=true&id=" + view.id();
        });
  }

  public InvitationView getView() {
    return view;
  }

  /** Whether the network may still say yes. */
  public boolean isAcceptable() {
    return view.state() == InvitationState.PENDING || view.state() == InvitationState.DECLINED;
  }

  public List<LedgerLine> getLedger() {
    return invitations.ledgerOf(view.id());
  }

  public List<String> getReasons() {
    return invitations.declineReasons();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}
