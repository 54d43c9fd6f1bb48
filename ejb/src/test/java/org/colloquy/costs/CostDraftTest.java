package org.colloquy.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.colloquy.shared.Fields;
import org.junit.jupiter.api.Test;

class CostDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final UUID SESSION = new UUID(7, 7);

  private static CostDraft draft(String... changes) {
    var fields =
        new HashMap<>(
            Map.of(
                "day", "2026-11-02",
                "payment", "CASH",
                "amount", "24900",
                "currency", "INR",
                "category", "PLATFORM"));
    for (var i = 0; i < changes.length; i += 2) {
      fields.put(changes[i], changes[i + 1]);
    }
    return Fields.make(CostDraft.class, part -> fields.get(part.getName()));
  }

  private static Map<String, String> faults(String... changes) {
    return draft(changes).faults(TODAY, SESSION::equals);
  }

  @Test
  void whatSaysEnoughIsKept() {
    assertThat(faults()).isEmpty();
    assertThat(draft().entry(SESSION).value().amount()).isEqualByComparingTo("24900.00");
    assertThat(draft().entry(SESSION).session()).isEmpty();
    assertThat(faults("sessionId", SESSION.toString())).isEmpty();
  }

  @Test
  void hoursAtARateAreWorthTheirProduct() {
    var given =
        draft(
            "payment", "in_kind", "amount", "", "hours", "20", "rate", "25.00", "currency", "usd");

    assertThat(given.faults(TODAY, SESSION::equals)).isEmpty();
    assertThat(given.entry(SESSION).value().amount()).isEqualByComparingTo("500.00");
    assertThat(CostView.of(given.entry(SESSION), 1, "").amount()).isEmpty();
    assertThat(CostView.of(given.entry(SESSION), 1, "").hours()).isEqualTo("20");
  }

  @Test
  void eachFieldSaysWhatIsWrongWithIt() {
    assertThat(faults("day", "2/11/2026")).containsOnly(Map.entry("day", "costs.day"));
    assertThat(faults("day", "2026-02-30")).containsOnly(Map.entry("day", "costs.day"));
    assertThat(faults("day", "1989-12-31")).containsOnly(Map.entry("day", "costs.day"));
    assertThat(faults("day", "2027-11-29")).containsOnly(Map.entry("day", "costs.day.far"));
    assertThat(faults("day", "2027-11-28")).isEmpty();
    assertThat(faults("payment", "CARD")).containsOnly(Map.entry("payment", "costs.payment"));
    assertThat(faults("currency", "ABC")).containsOnly(Map.entry("currency", "costs.currency"));
    assertThat(faults("currency", "XXX")).containsOnly(Map.entry("currency", "costs.currency"));
    assertThat(faults("category", "FOOD")).containsOnly(Map.entry("category", "costs.category"));
    assertThat(faults("sessionId", new UUID(1, 1).toString()))
        .containsOnly(Map.entry("sessionId", "costs.session"));
    assertThat(faults("sessionId", "mine")).containsOnly(Map.entry("sessionId", "costs.session"));
    assertThat(faults("funder", "f".repeat(201))).containsKey("funder");
    assertThat(faults("note", "n".repeat(501))).containsKey("note");
  }

  @Test
  void anAmountIsAboveZeroAndAsFineAsItsCurrency() {
    for (var wrong : new String[] {"", "0", "0.00", "-5", "12e3", "1234567890123", "five"}) {
      assertThat(faults("amount", wrong))
          .as(wrong)
          .containsOnly(Map.entry("amount", "costs.amount"));
    }
    for (var fine : new String[] {"0.01", "24900.50", "24 900,5", "24,900.50", "24.900,50"}) {
      assertThat(faults("amount", fine)).as(fine).isEmpty();
    }
    assertThat(faults("amount", "24,900"))
        .as("a thousandth of what was meant")
        .containsOnly(Map.entry("amount", "costs.amount.digits"));
    assertThat(faults("amount", "5.5", "currency", "JPY"))
        .containsOnly(Map.entry("amount", "costs.amount.digits"));
    assertThat(faults("amount", "5.125", "currency", "KWD")).isEmpty();
  }

  @Test
  void hoursAreInKindAndTakeThePlaceOfAnAmount() {
    assertThat(faults("hours", "20", "rate", "25"))
        .containsOnly(
            Map.entry("amount", "costs.amount.hours"), Map.entry("hours", "costs.hours.cash"));
    assertThat(faults("payment", "IN_KIND", "amount", "", "hours", "20"))
        .containsOnly(Map.entry("rate", "costs.amount"));
    assertThat(faults("payment", "IN_KIND", "amount", "", "rate", "20"))
        .containsOnly(Map.entry("hours", "costs.hours"));
    assertThat(faults("payment", "IN_KIND", "amount", "", "hours", "1.255", "rate", "20"))
        .containsOnly(Map.entry("hours", "costs.hours"));
    assertThat(faults("payment", "IN_KIND", "amount", "", "hours", "0.01", "rate", "0.01"))
        .as("which is nothing")
        .containsOnly(Map.entry("hours", "costs.hours"));
  }
}
