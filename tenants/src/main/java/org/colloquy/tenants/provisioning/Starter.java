package org.colloquy.tenants.provisioning;

import org.colloquy.tenants.Line;

/**
 * Who started a network. The name is kept as it was then, so that it can be told when an operator
 * is none any more.
 *
 * @param id the address that confirmed the request, or the operator's subject
 * @param name null where nobody noted it
 */
public record Starter(String id, String name) {

  private static final int LONGEST = 200;

  public Starter {
    var line = Line.of(name);
    name = line == null || line.isEmpty() ? null : Line.shortened(line, LONGEST);
  }

  /** Somebody who starts the network that they will run. */
  static Starter of(FirstAdmin admin) {
    return new Starter(
        admin.email().value(), (admin.givenName() + " " + admin.familyName()).strip());
  }
}
