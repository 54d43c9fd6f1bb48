package org.colloquy.members.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.colloquy.members.DoubleView;
import org.colloquy.members.control.LikelyDoubles;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Page;
import org.colloquy.shared.PageRequest;

/** People who look like one, for those who say which of them are; see {@link Merges}. */
@Boundary
@Stateless
public class Doubles {

  @Inject private LikelyDoubles doubles;

  /** The likeliest first. Nobody is merged by it. */
  @Permit(value = Permission.PEOPLE_MERGE, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<DoubleView> list(@NotNull PageRequest page) {
    return doubles.page(page);
  }

  /** These two are not the same, and are not listed again. Saying it twice changes nothing. */
  @Permit(value = Permission.PEOPLE_MERGE, changes = true)
  public void differ(@NotNull UUID one, @NotNull UUID other) {
    doubles.differ(one, other);
  }
}
