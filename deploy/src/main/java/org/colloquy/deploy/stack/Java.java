package org.colloquy.deploy.stack;

import java.nio.file.Path;

/** The JDK that runs this program also runs the servers. */
final class Java {

  private Java() {}

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
