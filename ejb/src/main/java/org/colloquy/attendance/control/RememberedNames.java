package org.colloquy.attendance.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.attendance.AttendanceKind;
import org.colloquy.attendance.entity.RememberedName;
import org.colloquy.permissions.Caller;
import org.colloquy.reports.ReportedName;
import org.colloquy.shared.PageRequest;
import org.colloquy.tenants.time.BusinessClock;

/** What the network remembers of names in reports. */
@Dependent
public class RememberedNames {

  /** So many are asked for at once. */
  private static final int AT_ONCE = 1_000;

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  @Inject private BusinessClock clock;

  /** Of those of these names of which anything is remembered, by {@link ReportedName#key()}. */
  Map<String, RememberedName> of(Collection<ReportedName> names) {
    Map<UUID, String> keys = new HashMap<>();
    names.stream()
        .filter(name -> !name.key().isEmpty())
        .forEach(name -> keys.put(RememberedName.idOf(name), name.key()));
    Map<String, RememberedName> remembered = new HashMap<>();
    List<UUID> ids = new ArrayList<>(keys.keySet());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      em.createQuery("select r from RememberedName r where r.id in :ids", RememberedName.class)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
          .getResultList()
          .forEach(each -> remembered.put(keys.get(each.id()), each));
    }
    return remembered;
  }

  /** A name in which nothing can be compared is nobody's in another report. */
  public void say(ReportedName name, AttendanceKind kind, UUID member) {
    if (name.key().isEmpty()) {
      return;
    }
    RememberedName remembered =
        find(RememberedName.idOf(name)).orElseGet(() -> RememberedName.of(name));
    remembered.say(kind, member, Caller.current().id(), clock.now());
    em.persist(remembered);
  }

  public Optional<RememberedName> find(UUID id) {
    return Optional.ofNullable(em.find(RememberedName.class, id));
  }

  public void forget(RememberedName remembered) {
    em.remove(remembered);
  }

  /** Nothing is said of this name any more. */
  public void forget(ReportedName name) {
    find(RememberedName.idOf(name)).ifPresent(this::forget);
  }

  /** The last one said first. */
  public List<RememberedName> page(PageRequest page) {
    return em.createQuery(
            "select r from RememberedName r order by r.saidAt desc, r.id", RememberedName.class)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(r) from RememberedName r", Long.class).getSingleResult();
  }
}
