package org.colloquy.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.colloquy.exchange.boundary.JointInvitations;
import org.colloquy.exchange.boundary.LedgerLine;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Numbers;

/** What came into this network from the exchange and what left it. */
@Named("exchangeLedger")
@RequestScoped
public class LedgerPage {

  @Inject private JointInvitations invitations;
  @Inject private HttpServletRequest request;

  private Page<LedgerLine> page;

  public Page<LedgerLine> getPage() {
    if (page == null) {
      page = invitations.ledger(Numbers.page(request.getParameter("page")));
    }
    return page;
  }
}
