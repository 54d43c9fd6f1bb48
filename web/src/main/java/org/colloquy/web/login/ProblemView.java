package org.colloquy.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.colloquy.web.login.SignInFailure.Reason;

/** Why a sign-in did not work out, and how to try again. */
@Named("signInProblem")
@RequestScoped
public class ProblemView {

  @Inject private HttpServletRequest request;

  /** The reason as the texts spell it; "other" where the address says none that exists. */
  public String getReason() {
    var asked = request.getParameter("reason");
    return Arrays.stream(Reason.values())
        .map(Reason::code)
        .filter(code -> code.equals(asked))
        .findFirst()
        .orElse(Reason.OTHER.code());
  }

  /** Whether another person's name could help: the realm knows this one and would not ask. */
  public boolean isSomebodyElse() {
    var reason = getReason();
    return reason.equals(Reason.NOT_ACTIVE.code())
        || reason.equals(Reason.NOT_OPERATOR.code())
        || reason.equals(Reason.NO_ADDRESS.code());
  }

  public String getAgainUrl() {
    var to =
        URLEncoder.encode(ReturnAddress.safe(request.getParameter("to")), StandardCharsets.UTF_8);
    return "/login/start?to=" + to + (isSomebodyElse() ? "&again=1" : "");
  }
}
