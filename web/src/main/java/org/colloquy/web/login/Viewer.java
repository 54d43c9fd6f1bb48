package org.colloquy.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who looks at the page. */
@Named("viewer")
@RequestScoped
public class Viewer {

  @Inject private HttpServletRequest request;

  public boolean isSignedIn() {
    return person().isPresent();
  }

  public String getName() {
    return person().map(SignedIn::name).orElse("");
  }

  /** The member's id on a network's site; empty for nobody and for operators. */
  public Optional<UUID> memberId() {
    return person().map(SignedIn::memberId);
  }

  /** The zone that this person set for times; empty where the network's applies. */
  public Optional<ZoneId> zone() {
    return person().map(SignedIn::zone);
  }

  /** The language that this person chose; empty where they chose none. */
  public Optional<Locale> language() {
    return person().map(SignedIn::language);
  }

  public String getInitials() {
    var name = getName().strip();
    if (name.isEmpty()) {
      return "";
    }
    var last = name.lastIndexOf(' ');
    var first = name.substring(0, name.offsetByCodePoints(0, 1));
    return last < 0
        ? first
        : first + name.substring(last + 1, name.offsetByCodePoints(last + 1, 1));
  }

  public boolean hasRole(String role) {
    return person().map(p -> p.roles().contains(role)).orElse(false);
  }

  private Optional<SignedIn> person() {
    return SignedIn.of(request);
  }
}
