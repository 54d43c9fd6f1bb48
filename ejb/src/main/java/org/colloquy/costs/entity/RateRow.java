package org.colloquy.costs.entity;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;
import org.colloquy.costs.RateView;
import org.colloquy.costs.Rates;

/** A declared rate. It does not change: another one takes its place. */
@Entity
@Table(name = "exchange_rate")
public class RateRow {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  private String currency;
  private String base;
  private LocalDate day;
  private BigDecimal rate;

  /** For JPA. */
  protected RateRow() {}

  /**
   * @param base of which one is so many of the currency
   */
  public RateRow(UUID id, Currency base, Rates.Declared declared) {
    this.id = id;
    this.base = base.getCurrencyCode();
    currency = declared.currency().getCurrencyCode();
    day = declared.day();
    rate = declared.rate();
  }

  public Rates.Declared declared() {
    return new Rates.Declared(Currency.getInstance(currency), day, rate);
  }

  public RateView view() {
    var plain = rate.stripTrailingZeros();
    return new RateView(
        id, currency, base, day.toString(), plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
