package org.colloquy.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Why a request that came with a session or a token is not let through with it. */
enum Trouble {
  /** The session is of another site. */
  WRONG_SITE,
  /** The token does not read, is too old, or is of another realm. */
  BAD_TOKEN,
  /** The person is known and may not come in. */
  NOT_WELCOME,
  /** The database or the realm is out of reach. */
  UNKNOWABLE;

  static Optional<Trouble> of(HttpServletRequest request) {
    return Optional.ofNullable((Trouble) request.getAttribute(Trouble.class.getName()));
  }

  static Trouble of(SignInFailure failure) {
    return failure.reason() == SignInFailure.Reason.REALM_AWAY ? UNKNOWABLE : NOT_WELCOME;
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(Trouble.class.getName(), this);
  }
}
