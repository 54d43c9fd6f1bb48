package org.colloquy.web.page;

import jakarta.faces.context.FacesContext;

/**
 * Keeps the address of a page whose address is a secret from being told to others, our own logs
 * included.
 */
public final class Referrers {

  private static final String POLICY = "Referrer-Policy";

  private Referrers() {}

  /**
   * For a page with a form: a browser that may not say at all where it comes from does not say so
   * in {@code Origin} either, and the form would be refused.
   */
  public static void withoutPath() {
    set("strict-origin");
  }

  public static void none() {
    set("no-referrer");
  }

  private static void set(String policy) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseHeader(POLICY, policy);
  }
}
