package org.colloquy.codes.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.colloquy.codes.RegionDraft;
import org.colloquy.codes.RegionView;
import org.colloquy.codes.control.RegionSteps;
import org.colloquy.permissions.Boundary;
import org.colloquy.permissions.Caller;
import org.colloquy.permissions.Permission;
import org.colloquy.permissions.Permit;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.RequestKey;

/**
 * The regions that a network's people choose from, of which some lie in others. Members read them,
 * admins keep them. What was chosen once is never deleted: it is retired, and stays where it was
 * chosen.
 */
@Boundary
@Stateless
public class Regions {

  @Inject private RegionSteps regions;

  /** Each followed by what lies in it, retired ones too. */
  @Permit(value = Permission.CODES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<RegionView> all() {
    return regions.all();
  }

  @Permit(value = Permission.CODES_READ, changes = false)
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public RegionView get(@NotNull String code) {
    return regions.get(code);
  }

  /** The last one where it lies. Asked for again, it is the one region. */
  @Permit(value = Permission.CODES_KEEP, changes = true)
  public RegionView add(@NotNull RequestKey key, @NotNull RegionDraft draft) {
    return regions.add(key.idFor(Caller.current().id().toString(), draft), draft);
  }

  /**
   * Calls it another name, or lays it in another one; {@link Invalid} where it would lie in itself.
   *
   * @param version of the view that was read; {@link Conflict} {@code stale-edit} when it has been
   *     changed since
   */
  @Permit(value = Permission.CODES_KEEP, changes = true)
  public RegionView edit(@NotNull String code, int version, @NotNull RegionDraft draft) {
    return regions.edit(code, version, draft);
  }

  /**
   * Puts it there among those that lie where it does.
   *
   * @param place from 1; beyond the last is the last
   */
  @Permit(value = Permission.CODES_KEEP, changes = true)
  public RegionView put(@NotNull String code, int version, int place) {
    return regions.put(code, version, place);
  }

  /** Nobody is offered it any more. */
  @Permit(value = Permission.CODES_KEEP, changes = true)
  public RegionView retire(@NotNull String code, int version) {
    return regions.retire(code, version, true);
  }

  /** Everybody is offered it again. */
  @Permit(value = Permission.CODES_KEEP, changes = true)
  public RegionView offer(@NotNull String code, int version) {
    return regions.retire(code, version, false);
  }
}
