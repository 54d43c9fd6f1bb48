package org.colloquy.tenants.provisioning;

/** The form is right, and cannot be taken now. Nothing was kept. */
public final class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient FormFault fault;

  RequestRefused(String field, String code) {
    super(field + "." + code);
    fault = new FormFault(field, code);
  }

  /** Where and why; {@code form} is the whole. */
  public FormFault fault() {
    return fault;
  }
}
