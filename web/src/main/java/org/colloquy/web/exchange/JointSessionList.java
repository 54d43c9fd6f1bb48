package org.colloquy.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.exchange.boundary.JointSessionView;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Numbers;

/** All joint sessions, for the operator. */
@Named("jointSessionList")
@RequestScoped
public class JointSessionList {

  @Inject private JointSessions sessions;
  @Inject private HttpServletRequest request;

  private Page<JointSessionView> page;

  public Page<JointSessionView> getPage() {
    if (page == null) {
      page = sessions.all(Numbers.page(request.getParameter("page")));
    }
    return page;
  }
}
