package org.colloquy.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.colloquy.look.Logo;
import org.colloquy.look.Look;
import org.colloquy.look.entity.NetworkSettings;

/** The one row of settings. */
@Dependent
public class SettingsRow {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public NetworkSettings get() {
    return em.find(NetworkSettings.class, NetworkSettings.ONLY);
  }

  /** To change it: whoever does so waits for the one before. */
  public NetworkSettings lock() {
    return em.find(NetworkSettings.class, NetworkSettings.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Without the logo itself, which would be read with every page. */
  public Look look() {
    return em.createQuery("select s.accent, s.logoHash from NetworkSettings s", Object[].class)
        .getResultStream()
        .map(row -> new Look((String) row[0], (String) row[1]))
        .findFirst()
        .orElse(Look.PLAIN);
  }

  /** Without the logo, too. */
  public int smallestCount() {
    return em.createQuery("select s.smallestCount from NetworkSettings s", Integer.class)
        .getSingleResult();
  }

  /** Without the logo, too. */
  public int presentShare() {
    return em.createQuery("select s.presentShare from NetworkSettings s", Integer.class)
        .getSingleResult();
  }

  /** Without the logo, too. */
  public boolean askFirst() {
    return em.createQuery("select s.askFirst from NetworkSettings s", Boolean.class)
        .getSingleResult();
  }

  public Optional<Logo> logo() {
    return Optional.of(get())
        .filter(settings -> settings.logoHash().isPresent())
        .map(settings -> new Logo(settings.logoType(), settings.logo()));
  }
}
