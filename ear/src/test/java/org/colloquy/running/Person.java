package org.colloquy.running;

import java.util.List;
import java.util.Locale;

/** Somebody with an account in one realm. */
public record Person(
    String givenName, String familyName, String email, String password, List<String> roles) {

  /** A member of a network, whose e-mail address and password follow from the name. */
  public static Person of(String givenName, String familyName, String... roles) {
    String email =
        (givenName + "." + familyName).toLowerCase(Locale.ROOT).replace(' ', '-') + "@example.org";
    return new Person(givenName, familyName, email, givenName + "-makes-9-tests", List.of(roles));
  }

  public String name() {
    return givenName + " " + familyName;
  }
}
