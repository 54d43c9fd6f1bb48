package org.colloquy.costs;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.colloquy.costs.Spending.Basis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What it took to sustain what was held in a time. Everything that is null is not computable: there
 * is nothing to divide by, or no rate for something in it.
 *
 * @param from the first day
 * @param to the last day
 * @param currency in which all of it is
 * @param key by which overhead is shared out
 * @param whole altogether
 * @param kinds by kinds of sessions, in the network's order
 * @param modalities by where people took part
 * @param missing what there is no rate for
 */
public record CostReport(
    String from,
    String to,
    String currency,
    @Schema(
            implementation = String.class,
            enumeration = {"ACTIVITIES", "HOURS", "PARTICIPATIONS"})
        ApportionmentKey key,
    Line whole,
    List<Line> kinds,
    List<Line> modalities,
    List<Missing> missing,
    Outlook outlook) {

  public CostReport {
    kinds = List.copyOf(kinds);
    modalities = List.copyOf(modalities);
    missing = List.copyOf(missing);
  }

  /**
   * What was held, and what it took.
   *
   * @param group of which kind, or how; empty for what was spent on sessions that are gone
   * @param label what the network calls the kind; else empty
   * @param participations people who were present, each as often as they were
   * @param people the same, each once
   * @param hours that they were there together, to one digit
   * @param assumed participations of which nobody measured the length
   * @param cash without what was given in kind
   * @param full with it
   */
  @Schema(name = "CostLine")
  public record Line(
      String group,
      String label,
      long activities,
      long participations,
      long people,
      BigDecimal hours,
      long assumed,
      Costs cash,
      Costs full) {

    public static Line of(CostLine line, String label, Long products) {
      var volume = line.volume();
      return new Line(
          line.group(),
          label,
          volume.activities(),
          volume.attendances(),
          volume.people(),
          volume.hours(),
          volume.assumed(),
          Costs.of(line, Basis.CASH, products),
          Costs.of(line, Basis.FULL, products));
    }
  }

  /** What it took, and what one of each took. */
  @Schema(name = "CostNumbers")
  public record Costs(
      @Schema(nullable = true) BigDecimal direct,
      @Schema(nullable = true) BigDecimal overhead,
      @Schema(nullable = true) BigDecimal total,
      @Schema(nullable = true) BigDecimal perActivity,
      @Schema(nullable = true) BigDecimal perParticipation,
      @Schema(nullable = true) BigDecimal perPerson,
      @Schema(nullable = true) BigDecimal perHour,
      @Schema(nullable = true) BigDecimal perProduct) {

    static Costs of(CostLine line, Basis basis, Long products) {
      return new Costs(
          line.direct().on(basis).orElse(null),
          line.overhead().on(basis).orElse(null),
          line.total(basis).orElse(null),
          line.per(Unit.ACTIVITY, basis).orElse(null),
          line.per(Unit.PARTICIPATION, basis).orElse(null),
          line.per(Unit.PERSON, basis).orElse(null),
          line.per(Unit.PARTICIPANT_HOUR, basis).orElse(null),
          products == null
              ? null
              : line.total(basis).flatMap(cost -> Unit.divided(cost, products)).orElse(null));
    }
  }

  /** Something for which there is no rate, for its day or any day before. */
  @Schema(name = "CostWithoutRate")
  public record Missing(UUID id, String day, String currency, BigDecimal value, String about) {}

  /**
   * Committed income of the twelve months to come over all costs of the twelve months before.
   *
   * @param day on which it is reckoned, the last of those before
   * @param committed of those months, and no more than that
   * @param spent with what was given in kind
   * @param sustainability the one over the other, to two digits
   * @param missing committed income and costs for which there is no rate
   */
  @Schema(name = "CostOutlook")
  public record Outlook(
      String day,
      @Schema(nullable = true) BigDecimal committed,
      @Schema(nullable = true) BigDecimal spent,
      @Schema(nullable = true) BigDecimal sustainability,
      List<Missing> missing) {

    public Outlook {
      missing = List.copyOf(missing);
    }
  }
}
