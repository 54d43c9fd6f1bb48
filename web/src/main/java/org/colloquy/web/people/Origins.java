package org.colloquy.web.people;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.members.ContactOrigin;
import org.colloquy.shared.Invalid;

/** How contacts came to be known, as an address names it. */
final class Origins {

  private Origins() {}

  /** Empty for all of them, and for what is none. */
  static Optional<ContactOrigin> any(String text) {
    return Stream.of(ContactOrigin.values())
        .filter(origin -> origin.name().equals(text))
        .findFirst();
  }

  /** Null for all of them; {@link Invalid} for what is none. */
  static ContactOrigin named(String text) {
    return text.isBlank()
        ? null
        : any(text).orElseThrow(() -> Invalid.field("origin", "members.origin.unknown"));
  }
}
