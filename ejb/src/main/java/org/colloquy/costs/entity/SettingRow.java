package org.colloquy.costs.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Currency;
import org.colloquy.costs.ApportionmentKey;
import org.colloquy.costs.CostSetting;

/** In which currency a network reckons, and how it shares out overhead. There is one. */
@Entity
@Table(name = "cost_setting")
public class SettingRow {

  public static final int ONLY = 1;

  @Id private int id;

  @Version private int version;

  private String currency;

  @Enumerated(EnumType.STRING)
  private ApportionmentKey apportionment;

  /** For JPA. */
  protected SettingRow() {}

  public void say(Currency reckoned, ApportionmentKey key) {
    currency = reckoned.getCurrencyCode();
    apportionment = key;
  }

  public Currency currency() {
    return Currency.getInstance(currency);
  }

  public ApportionmentKey key() {
    return apportionment;
  }

  public CostSetting view() {
    return new CostSetting(version, currency, apportionment);
  }
}
