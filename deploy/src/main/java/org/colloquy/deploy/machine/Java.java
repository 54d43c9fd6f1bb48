package org.colloquy.deploy.machine;

import java.nio.file.Path;

/** The JDK that runs this program also runs the servers. */
public final class Java {

  private Java() {}

  public static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
