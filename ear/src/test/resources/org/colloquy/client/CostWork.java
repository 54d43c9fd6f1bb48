package org.colloquy.client.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.colloquy.client.generated.model.*;

/** What an admin notes of costs, and what that comes to. */
final class CostWork {

  private final Site admin;

  CostWork(Site admin) {
    this.admin = admin;
  }

  void call() throws ApiException {
    CostSetting setting = admin.costs().readCostSetting();
    CostSettingInput reckoned =
        new CostSettingInput()
            .currency("EUR")
            .key(CostSettingInput.KeyEnum.PARTICIPATIONS)
            .version(setting.getVersion());
    assertThat(admin.costs().changeCostSetting(reckoned, null).getCurrency()).isEqualTo("EUR");
    CostInput hall =
        new CostInput()
            .day("2024-03-05")
            .payment(CostInput.PaymentEnum.CASH)
            .amount("24900")
            .currency("INR")
            .category(CostInput.CategoryEnum.OTHER)
            .note("A hall");
    Cost added = admin.costs().addCost(hall, UUID.randomUUID());
    CostReport without = admin.costs().readCostReport("2024-01-01", "HOURS", "2024-12-31");
    assertThat(without.getWhole().getFull().getTotal()).isNull();
    assertThat(without.getMissing())
        .extracting(CostWithoutRate::getId)
        .containsExactly(added.getId());
    ExchangeRateInput rate = new ExchangeRateInput().currency("INR").day("2024-01-01").rate("83");
    UUID rateId = admin.costs().declareRate(rate, UUID.randomUUID()).getId();
    assertThat(admin.costs().listRates()).extracting(ExchangeRate::getId).containsExactly(rateId);
    CostReport with = admin.costs().readCostReport("2024-01-01", null, "2024-12-31");
    assertThat(with.getWhole().getFull().getTotal()).isEqualByComparingTo("300");
    assertThat(with.getKey().getValue()).isEqualTo("PARTICIPATIONS");
    assertThat(
            admin.costs()
                .listCosts(null, "2024-03-05", null, null, 0, "CASH", "OVERHEAD", 20, "2024-03-05")
                .getTotal())
        .isEqualTo(1);
    int version = admin.costs().readCost(added.getId()).getVersion();
    assertThat(
            admin
                .costs()
                .changeCost(added.getId(), hall.amount("8300").version(version), null)
                .getAmount())
        .isEqualTo("8300.00");
    IncomeCommitmentInput income =
        new IncomeCommitmentInput()
            .funder("A foundation")
            .amount("1000")
            .currency("EUR")
            .from("2024-01-01")
            .to("2024-12-31");
    UUID committed = admin.costs().addCommitment(income, UUID.randomUUID()).getId();
    assertThat(admin.costs().listCommitments())
        .extracting(IncomeCommitment::getId)
        .containsExactly(committed);
    admin.costs().removeCommitment(committed);
    admin.costs().removeRate(rateId);
    admin.costs().removeCost(added.getId());
    assertThat(admin.costs().listCommitments()).isEmpty();
  }
}
