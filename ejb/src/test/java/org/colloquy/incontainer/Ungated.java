package org.colloquy.incontainer;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.tenants.Ids;

/** A boundary whose author forgot to say who may call it, and other things. */
@Boundary
@Stateless
public class Ungated {

  @PersistenceContext(unitName = "tenant")
  private EntityManager tenant;

  public String enter() {
    return "inside";
  }

  /** Its author forgot to ask with the community that it is about. */
  @Permit(value = Permission.COMMUNITY_EDIT, changes = true)
  public void rename(UUID community) {
    tenant
        .createNativeQuery("UPDATE community SET purpose = 'Forgotten' WHERE id = ?1")
        .setParameter(1, Ids.toBytes(community))
        .executeUpdate();
  }

  /** Takes as long as it is told to, with the caller's right locked. */
  @Permit(value = Permission.JOINT_INVITATION_ANSWER, changes = true)
  public void answer(CountDownLatch begun, CountDownLatch goOn) throws InterruptedException {
    begun.countDown();
    if (!goOn.await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Nobody said to go on");
    }
  }
}
