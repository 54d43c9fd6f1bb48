package org.colloquy.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

  private static Map<String, Long> weights(long... weights) {
    var named = new LinkedHashMap<String, Long>();
    for (var weight : weights) {
      named.put("k" + named.size(), weight);
    }
    return named;
  }

  @Test
  void theFirstOfEqualsGetsWhatIsLeft() {
    assertThat(Apportionment.of(new BigDecimal("1000.00"), weights(1, 1, 1)).orElseThrow().values())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("333.34", "333.33", "333.33");
  }

  @Test
  void aCurrencyWithoutDecimalsIsSharedInWholes() {
    assertThat(Apportionment.of(new BigDecimal("10"), weights(1, 1, 1)).orElseThrow().values())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("4", "3", "3");
  }

  @Test
  void thereIsNobodyToShareAmong() {
    assertThat(Apportionment.of(new BigDecimal("0.01"), weights(0, 0))).isEmpty();
    assertThat(Apportionment.of(new BigDecimal("0.01"), weights())).isEmpty();
    assertThat(Apportionment.of(new BigDecimal("0.00"), weights(0, 0)).orElseThrow().values())
        .allSatisfy(share -> assertThat(share).isEqualByComparingTo("0"));
  }

  @Test
  void sharesAlwaysComeToTheWholeAndAreLessThanACentFromTheirPart() {
    var random = new Random(11);
    for (var i = 0; i < 500; i++) {
      var weights = weights(random.longs(1 + random.nextInt(9), 0, 1_000_000).toArray());
      var amount = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), 2);
      var whole = weights.values().stream().mapToLong(Long::longValue).sum();
      if (whole == 0) {
        continue;
      }
      var shares = Apportionment.of(amount, weights).orElseThrow();

      assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(amount);
      shares.forEach(
          (who, share) ->
              assertThat(
                      share
                          .multiply(BigDecimal.valueOf(whole))
                          .subtract(amount.multiply(BigDecimal.valueOf(weights.get(who))))
                          .abs())
                  .isLessThan(new BigDecimal("0.01").multiply(BigDecimal.valueOf(whole))));
    }
  }
}
