package org.colloquy.costs.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;
import org.colloquy.costs.Commitment;
import org.colloquy.costs.CommitmentView;
import org.colloquy.costs.Money;

/** Income that somebody has committed. */
@Entity
@Table(name = "income_commitment")
public class CommitmentRow {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  private String funder;
  private BigDecimal amount;
  private String currency;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "to_day")
  private LocalDate to;

  /** For JPA. */
  protected CommitmentRow() {}

  public CommitmentRow(Commitment commitment) {
    id = commitment.id();
    funder = commitment.funder();
    amount = commitment.amount().amount();
    currency = commitment.amount().currency().getCurrencyCode();
    from = commitment.from();
    to = commitment.to();
  }

  public Commitment commitment() {
    return new Commitment(id, funder, new Money(amount, Currency.getInstance(currency)), from, to);
  }

  public CommitmentView view() {
    return new CommitmentView(
        id,
        version,
        funder,
        commitment().amount().amount(),
        currency,
        from.toString(),
        to.toString());
  }
}
