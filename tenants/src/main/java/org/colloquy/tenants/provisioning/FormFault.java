package org.colloquy.tenants.provisioning;

/**
 * What is wrong with a field of the form.
 *
 * @param field as {@link NetworkForm} names it
 * @param code what is wrong, such as {@code taken}
 */
public record FormFault(String field, String code) {

  /** The key of the sentence that says it. */
  public String key() {
    return "network." + field + "." + code;
  }
}
