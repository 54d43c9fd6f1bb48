package org.colloquy.privacy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.privacy.OwnData;
import org.colloquy.privacy.control.PersonRows;

/** What the network holds of whoever asks. */
@Stateless
@Boundary
public class MyData {

  @Inject private PersonRows rows;

  /**
   * Writes {@link OwnData} of the caller as JSON, a row at a time. The database is read as fast as
   * the stream takes it, so that must not be one that somebody reads slowly.
   */
  @Permit(value = Permission.OWN_DATA_READ, changes = false)
  public void write(OutputStream to) {
    rows.write(Caller.current().id(), to);
  }
}
