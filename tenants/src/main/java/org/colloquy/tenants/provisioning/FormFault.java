package org.colloquy.tenants.provisioning;

import java.util.ResourceBundle;

/**
 * What is wrong with a field of the form.
 *
 * @param field as {@link NetworkForm} names it
 * @param code what is wrong, such as {@code taken}
 */
public record FormFault(String field, String code) {

  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("org.colloquy.tenants.provisioning.faults");

  /** What is wrong and what to do, in words. */
  public String text() {
    return TEXT.getString(field + "." + code);
  }
}
