package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What it took to sustain what was held, altogether and by groups: what was spent on sessions of a
 * group, and the group's share of overhead by a key that is declared. Cash and what was given in
 * kind are shared out each for itself, so that the shares sum up to the whole with and without the
 * latter.
 *
 * @param groups in the order of what was held
 */
public record CostOfSustaining(CostLine whole, List<CostLine> groups) {

  public CostOfSustaining {
    groups = List.copyOf(groups);
  }

  /**
   * Something that was spent.
   *
   * @param group on whose sessions; empty for overhead
   * @param amount in the network's currency; empty where there is no rate for it
   */
  public record Spent(Optional<String> group, Payment payment, Optional<BigDecimal> amount) {}

  /**
   * @param digits of the network's currency
   * @param held what was held by each group
   * @param altogether the same by all; people are not the sum, for one can be in several groups
   */
  public static CostOfSustaining of(
      int digits,
      ApportionmentKey key,
      List<Spent> spent,
      Map<String, Volume> held,
      Volume altogether) {
    var volumes = new LinkedHashMap<>(held);
    spent.forEach(each -> each.group().ifPresent(group -> volumes.putIfAbsent(group, Volume.NONE)));
    var overhead = spending(digits, spent, each -> each.group().isEmpty());
    var weights = new LinkedHashMap<String, Long>();
    volumes.forEach((group, volume) -> weights.put(group, key.weight(volume)));
    var cash = shares(overhead.cash(), weights);
    var inKind = shares(overhead.inKind(), weights);
    var groups =
        volumes.entrySet().stream()
            .map(
                each ->
                    new CostLine(
                        each.getKey(),
                        each.getValue(),
                        spending(digits, spent, some -> isOf(some, each.getKey())),
                        new Spending(
                            cash.map(share -> share.get(each.getKey())),
                            inKind.map(share -> share.get(each.getKey())))))
            .toList();
    var direct = spending(digits, spent, each -> each.group().isPresent());
    return new CostOfSustaining(new CostLine("", altogether, direct, overhead), groups);
  }

  private static boolean isOf(Spent spent, String group) {
    return spent.group().filter(group::equals).isPresent();
  }

  private static Spending spending(int digits, List<Spent> spent, Predicate<Spent> which) {
    return new Spending(
        sum(digits, spent, which.and(each -> each.payment() == Payment.CASH)),
        sum(digits, spent, which.and(each -> each.payment() == Payment.IN_KIND)));
  }

  private static Optional<BigDecimal> sum(int digits, List<Spent> spent, Predicate<Spent> which) {
    return spent.stream()
        .filter(which)
        .map(Spent::amount)
        .reduce(Optional.of(BigDecimal.ZERO.setScale(digits)), Spending::sum);
  }

  private static Optional<Map<String, BigDecimal>> shares(
      Optional<BigDecimal> overhead, Map<String, Long> weights) {
    return overhead.flatMap(amount -> Apportionment.of(amount, weights));
  }
}
