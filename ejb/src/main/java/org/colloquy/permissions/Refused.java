package org.colloquy.permissions;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBAccessException;

/** Whoever asks does not hold the permission that the use case needs; nothing was changed. */
@ApplicationException(rollback = true)
public class Refused extends EJBAccessException {
  private static final long serialVersionUID = 1L;

  private final Permission permission;

  public Refused(Permission permission) {
    super("This needs " + permission + ".");
    this.permission = permission;
  }

  public Permission permission() {
    return permission;
  }
}
