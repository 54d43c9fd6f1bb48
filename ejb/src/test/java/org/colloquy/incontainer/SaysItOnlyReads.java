package org.colloquy.incontainer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;

/** A boundary whose author forgot that it changes something. */
@Boundary
@Stateless
public class SaysItOnlyReads {

  @Inject private Statements statements;

  @Permit(value = Permission.FRONT_READ, changes = false)
  public void changeInPassing(String sql) {
    statements.change(sql);
  }
}
