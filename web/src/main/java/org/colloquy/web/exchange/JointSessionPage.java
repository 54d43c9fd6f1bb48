package org.colloquy.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.colloquy.exchange.boundary.ExchangeLine;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Numbers;

/** One joint session, for the operator: read, send, cancel, discard. */
@Named("jointSession")
@RequestScoped
public class JointSessionPage {

  static final String TEXT = "exchangeText";

  @Inject private JointSessions sessions;
  @Inject private Forms forms;
  @Inject private Notices notices;
  @Inject private HttpServletRequest request;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private JointSessionView view;
  private String reason;

  @PostConstruct
  void load() {
    view = Found.by(id, sessions::byId);
  }

  public String send() {
    return forms.submit(
        TEXT,
        () -> {
          sessions.send(view.id(), Numbers.version("version", request.getParameter("version")));
          notices.done(TEXT, "done.sent");
          return here();
        });
  }

  public String cancel() {
    return forms.submit(
        TEXT,
        () -> {
          sessions.cancel(view.id(), reason);
          notices.done(TEXT, "done.cancelled");
          return here();
        });
  }

  public String discard() {
    return forms.submit(
        TEXT,
        () -> {
          sessions.discard(view.id());
          notices.done(TEXT, "done.discarded");
          return "/operator/exchange/list?faces-redirect=true";
        });
  }

  private String here() {
    return "/operator/exchange/session?faces-redirect=true&id=" + view.id();
  }

  public JointSessionView getView() {
    return view;
  }

  public List<ExchangeLine> getLog() {
    return sessions.log(view.id());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
