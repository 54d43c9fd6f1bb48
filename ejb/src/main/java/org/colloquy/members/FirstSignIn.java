package org.colloquy.members;

/**
 * With what somebody who was invited signs in for the first time. Shown once and kept nowhere.
 *
 * @param name the address, which is the name to sign in with
 */
public record FirstSignIn(String name, String oneTimePassword) {

  /** Keeps the password out of logs. */
  @Override
  public String toString() {
    return "FirstSignIn";
  }
}
