package org.colloquy.costs.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.costs.Rates;
import org.colloquy.costs.entity.CommitmentRow;
import org.colloquy.costs.entity.RateRow;
import org.colloquy.costs.entity.SettingRow;
import org.colloquy.shared.NotFound;

/** Finds and keeps what costs are reckoned by: the setting, rates, and committed income. */
@Dependent
public class RateRows {

  @PersistenceContext(unitName = "tenant")
  private EntityManager em;

  public SettingRow setting() {
    return em.find(SettingRow.class, SettingRow.ONLY);
  }

  /** With the row locked until the transaction ends. */
  public SettingRow lockSetting() {
    return em.find(SettingRow.class, SettingRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }

  /** All that count in this currency, the latest first. */
  public List<RateRow> rates(Currency base) {
    return em.createQuery(
            "select r from RateRow r where r.base = :base order by r.currency, r.day desc",
            RateRow.class)
        .setParameter("base", base.getCurrencyCode())
        .getResultList();
  }

  /** By which the network reckons now. */
  public Rates declared() {
    var base = setting().currency();
    return new Rates(base, rates(base).stream().map(RateRow::declared).toList());
  }

  public boolean isThere(Currency base, Currency currency, LocalDate day) {
    return !em.createQuery(
            "select r.id from RateRow r where r.base = :base and r.currency = :currency and r.day ="
                + " :day",
            UUID.class)
        .setParameter("base", base.getCurrencyCode())
        .setParameter("currency", currency.getCurrencyCode())
        .setParameter("day", day)
        .getResultList()
        .isEmpty();
  }

  public Optional<RateRow> findRate(UUID id) {
    return Optional.ofNullable(em.find(RateRow.class, id));
  }

  public void add(RateRow rate) {
    em.persist(rate);
  }

  public void removeRate(UUID id) {
    em.remove(
        Optional.ofNullable(em.find(RateRow.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new NotFound("There is no such rate.")));
  }

  /** Those that begin first come first. */
  public List<CommitmentRow> commitments() {
    return em.createQuery(
            "select c from CommitmentRow c order by c.from, c.id", CommitmentRow.class)
        .getResultList();
  }

  public Optional<CommitmentRow> findCommitment(UUID id) {
    return Optional.ofNullable(em.find(CommitmentRow.class, id));
  }

  public void add(CommitmentRow commitment) {
    em.persist(commitment);
  }

  public void removeCommitment(UUID id) {
    em.remove(
        Optional.ofNullable(em.find(CommitmentRow.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new NotFound("There is no such commitment.")));
  }
}
