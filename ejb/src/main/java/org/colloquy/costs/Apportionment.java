package org.colloquy.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shares out an amount by weights so that the shares are the amount, to the last cent: each gets
 * what its weight is good for rounded down, and what is left goes, a cent each, to those that lost
 * most by rounding; where several lost as much, to the first of them.
 */
final class Apportionment {

  private Apportionment() {}

  /** Empty where there is something to share out and nobody to get it. */
  static <K> Optional<Map<K, BigDecimal>> of(BigDecimal amount, Map<K, Long> weights) {
    var whole = weights.values().stream().mapToLong(Long::longValue).sum();
    if (whole <= 0 && amount.signum() != 0) {
      return Optional.empty();
    }
    var all = amount.unscaledValue();
    var divisor = BigInteger.valueOf(Math.max(1, whole));
    var shares = new LinkedHashMap<K, BigInteger>();
    var remainders = new LinkedHashMap<K, BigInteger>();
    weights.forEach(
        (who, weight) -> {
          var parts = all.multiply(BigInteger.valueOf(weight)).divideAndRemainder(divisor);
          shares.put(who, parts[0]);
          remainders.put(who, parts[1]);
        });
    var left =
        all.subtract(shares.values().stream().reduce(BigInteger.ZERO, BigInteger::add)).longValue();
    remainders.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(left)
        .forEach(each -> shares.merge(each.getKey(), BigInteger.ONE, BigInteger::add));
    var apportioned = new LinkedHashMap<K, BigDecimal>();
    shares.forEach((who, share) -> apportioned.put(who, new BigDecimal(share, amount.scale())));
    return Optional.of(apportioned);
  }
}
