package org.colloquy.costs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;
import org.colloquy.costs.Category;
import org.colloquy.costs.CostEntry;
import org.colloquy.costs.Money;
import org.colloquy.costs.Payment;

/** Something that was spent, or given in kind. */
@Entity
@Table(name = "cost_entry")
public class CostRow {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  private LocalDate day;

  @Enumerated(EnumType.STRING)
  private Payment payment;

  private BigDecimal amount;
  private String currency;
  private BigDecimal hours;

  @Column(name = "hour_rate")
  private BigDecimal rate;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Convert(converter = UuidColumn.class)
  @Column(name = "session_id")
  private UUID sessionId;

  private String funder;
  private String note;

  /** For JPA. */
  protected CostRow() {}

  public CostRow(CostEntry entry) {
    id = entry.id();
    say(entry);
  }

  /** Says this in place of what was said. */
  public final void say(CostEntry entry) {
    day = entry.day();
    payment = entry.payment();
    amount = entry.value().amount();
    currency = entry.value().currency().getCurrencyCode();
    hours = entry.work().map(CostEntry.Work::hours).orElse(null);
    rate = entry.work().map(CostEntry.Work::rate).orElse(null);
    category = entry.category();
    sessionId = entry.session().orElse(null);
    funder = entry.funder();
    note = entry.note();
  }

  public CostEntry entry() {
    var paidIn = Currency.getInstance(currency);
    return new CostEntry(
        id,
        day,
        payment,
        new Money(amount, paidIn),
        hours == null
            ? Optional.empty()
            : Optional.of(new CostEntry.Work(plain(hours), new Money(rate, paidIn).amount())),
        category,
        Optional.ofNullable(sessionId),
        funder,
        note);
  }

  /** As few digits as there are. */
  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public UUID id() {
    return id;
  }

  public int version() {
    return version;
  }
}
