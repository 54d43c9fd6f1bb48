package org.colloquy.privacy.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.colloquy.privacy.OwnData;
import org.colloquy.privacy.control.PersonRows;
import org.colloquy.shared.Caller;
import org.colloquy.tenants.Roles;

/** What the network holds of whoever asks. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyData {

  @Inject private PersonRows rows;
  @Resource private SessionContext context;

  /**
   * Writes {@link OwnData} of the caller as JSON, a row at a time. The database is read as fast as
   * the stream takes it, so that must not be one that somebody reads slowly.
   */
  public void write(OutputStream to) {
    rows.write(Caller.of(context).id(), to);
  }
}
