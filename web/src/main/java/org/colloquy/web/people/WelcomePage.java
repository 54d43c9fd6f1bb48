package org.colloquy.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.colloquy.members.FirstSignIn;
import org.colloquy.members.InvitationState;
import org.colloquy.members.boundary.Welcome;
import org.colloquy.permissions.CurrentHolder;
import org.colloquy.permissions.Holder;
import org.colloquy.permissions.LinkPurpose;
import org.colloquy.shared.NotFound;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.web.page.KeyAttempts;
import org.colloquy.web.page.Referrers;
import org.colloquy.web.page.TooSoon;

/**
 * {@code /login/welcome?key=}: where the link in an invitation leads. Opening it changes nothing,
 * for mail programs open links by themselves; the button makes a one-time password and shows it,
 * once.
 */
@Named("welcomePage")
@RequestScoped
public class WelcomePage {

  @Inject private Welcome welcome;
  @Inject private KeyAttempts attempts;
  @Inject private TooSoon tooSoon;
  @Inject private HttpServletRequest request;

  private String key;
  private InvitationState state;
  private FirstSignIn signIn;

  @PostConstruct
  void load() {
    if (BoundTenant.optional().isEmpty()) {
      throw new NotFound("Nobody is invited to the platform's own site.");
    }
    Referrers.withoutPath();
    key = request.getParameter("key");
    state = asHolder(() -> welcome.look(key));
    if (state == InvitationState.UNKNOWN) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Shows a new one-time password; a second time it is another one. */
  public String enter() {
    var wait = attempts.refuse(key);
    if (wait.isPresent()) {
      tooSoon.refuse(wait.get(), "peopleText", "welcome.tooMany");
      return null;
    }
    signIn = asHolder(() -> welcome.enter(key)).orElse(null);
    if (signIn != null) {
      Referrers.none();
    } else if (isOpen()) {
      // The realm knows better: they have chosen a password and were not here with it yet.
      state = InvitationState.USED;
    }
    return null;
  }

  /** Whoever comes here comes with the link, signed in or not. */
  private <T> T asHolder(Supplier<T> work) {
    var bound = CurrentHolder.bind(Holder.Link.of(LinkPurpose.INVITATION, key));
    try {
      return work.get();
    } finally {
      bound.close();
    }
  }

  public String getKey() {
    return key;
  }

  /** Null until the button was pressed. */
  public FirstSignIn getSignIn() {
    return signIn;
  }

  public boolean isOpen() {
    return state == InvitationState.OPEN;
  }

  public boolean isUsed() {
    return state == InvitationState.USED;
  }

  public boolean isExpired() {
    return state == InvitationState.EXPIRED;
  }

  public boolean isUnknown() {
    return state == InvitationState.UNKNOWN;
  }
}
