package org.colloquy.incontainer;

import jakarta.enterprise.inject.spi.CDI;

/** Beans of the deployed application. */
public final class Beans {

  private Beans() {}

  public static <T> T of(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
