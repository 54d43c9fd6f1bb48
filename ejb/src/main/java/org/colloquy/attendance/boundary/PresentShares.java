package org.colloquy.attendance.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.colloquy.attendance.control.Recounting;
import org.colloquy.look.boundary.PresentShare;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Invalid;

/**
 * What share of a session, in percent, makes somebody present whose time was measured. Who was
 * there for less was there for a part.
 */
@Boundary
@Stateless
public class PresentShares {

  private static final int ALL = 100;

  @Inject private PresentShare share;
  @Inject private Recounting recounting;

  @Permit(value = Permission.PRESENT_SHARE_SET, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int get() {
    return share.get();
  }

  /**
   * Counts from now on, and again what is not official yet. {@link Invalid} names {@code percent}.
   *
   * @return how many attendances are otherwise now
   */
  @Permit(value = Permission.PRESENT_SHARE_SET, changes = true)
  public int set(int percent) {
    if (percent < 1 || percent > ALL) {
      throw Invalid.field("percent", "attendance.percent");
    }
    return percent == share.get() ? 0 : recounting.by(percent);
  }
}
