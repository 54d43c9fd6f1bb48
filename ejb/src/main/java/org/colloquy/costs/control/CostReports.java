package org.colloquy.costs.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.colloquy.attendance.Presences;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.Codes;
import org.colloquy.costs.Commitment;
import org.colloquy.costs.CostEntry;
import org.colloquy.costs.CostOfSustaining;
import org.colloquy.costs.CostOfSustaining.Spent;
import org.colloquy.costs.CostReport;
import org.colloquy.costs.CostReport.Line;
import org.colloquy.costs.CostReport.Missing;
import org.colloquy.costs.CostReport.Outlook;
import org.colloquy.costs.Products;
import org.colloquy.costs.Rates;
import org.colloquy.costs.ReportDraft;
import org.colloquy.costs.Volume;
import org.colloquy.costs.entity.CommitmentRow;
import org.colloquy.costs.entity.CostRow;
import org.colloquy.sessions.HeldSession;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.boundary.HeldCatalogue;
import org.colloquy.tenants.time.BusinessClock;

/** What it took to sustain what was held in a time. */
@Dependent
public class CostReports {

  private static final int DIGITS = 2;

  @Inject private CostRows costs;
  @Inject private RateRows rates;
  @Inject private HeldCatalogue sessions;
  @Inject private Volumes volumes;
  @Inject private Codes codes;
  @Inject private Instance<Products> products;
  @Inject private BusinessClock clock;

  public LocalDate today() {
    return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
  }

  public CostReport of(ReportDraft draft) {
    var asked = draft.asked(today(), rates.setting().key());
    var declared = rates.declared();
    var spent = between(asked.from(), asked.to());
    var held = sessions.between(asked.from(), asked.to());
    var there = volumes.presences(held);
    var of = sessions.of(spent.stream().flatMap(each -> each.session().stream()).toList());
    var altogether = volumes.of(held, there);
    var labels = codes.labels(CodeList.SESSION_KIND);
    var kinds =
        reckoned(asked, declared, spent, of, HeldSession::kind, byKind(held, there), altogether);
    var modalities =
        reckoned(
            asked,
            declared,
            spent,
            of,
            session -> Modality.nameOf(session.modality()),
            volumes.by(session -> Modality.nameOf(session.modality()), held, there),
            altogether);
    return new CostReport(
        asked.from().toString(),
        asked.to().toString(),
        declared.base().getCurrencyCode(),
        asked.key(),
        Line.of(kinds.whole(), "", products(asked)),
        kinds.groups().stream()
            .map(line -> Line.of(line, labels.getOrDefault(line.group(), ""), null))
            .toList(),
        modalities.groups().stream().map(line -> Line.of(line, "", null)).toList(),
        spent.stream()
            .filter(each -> declared.converted(each.value(), each.day()).isEmpty())
            .map(CostReports::missing)
            .toList(),
        outlook(declared));
  }

  private List<CostEntry> between(LocalDate from, LocalDate to) {
    return costs.between(from, to).stream().map(CostRow::entry).toList();
  }

  /** In the network's order of kinds. */
  private Map<String, Volume> byKind(List<HeldSession> held, Map<UUID, Presences> there) {
    var found = volumes.by(HeldSession::kind, held, there);
    var ordered = new LinkedHashMap<String, Volume>();
    codes.all(CodeList.SESSION_KIND).stream()
        .filter(kind -> found.containsKey(kind.code()))
        .forEach(kind -> ordered.put(kind.code(), found.get(kind.code())));
    found.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private static CostOfSustaining reckoned(
      ReportDraft.Asked asked,
      Rates declared,
      List<CostEntry> spent,
      Map<UUID, HeldSession> of,
      Function<HeldSession, String> group,
      Map<String, Volume> held,
      Volume altogether) {
    Function<UUID, String> named = id -> Optional.ofNullable(of.get(id)).map(group).orElse("");
    return CostOfSustaining.of(
        declared.base().getDefaultFractionDigits(),
        asked.key(),
        spent.stream()
            .map(
                each ->
                    new Spent(
                        each.session().map(named),
                        each.payment(),
                        declared.converted(each.value(), each.day())))
            .toList(),
        held,
        altogether);
  }

  /** Null as long as no module makes any. */
  private Long products(ReportDraft.Asked asked) {
    return products.isUnsatisfied()
        ? null
        : products.stream().mapToLong(each -> each.made(asked.from(), asked.to())).sum();
  }

  private Outlook outlook(Rates declared) {
    var day = today();
    var missing = new ArrayList<Missing>();
    var committed = zero(declared);
    for (var each : rates.commitments().stream().map(CommitmentRow::commitment).toList()) {
      var part = each.within(day.plusDays(1), day.plusYears(1));
      if (part.amount().signum() > 0) {
        var counted = declared.converted(part, day);
        committed = sum(committed, counted);
        if (counted.isEmpty()) {
          missing.add(missing(each));
        }
      }
    }
    var spent = zero(declared);
    for (var each : between(day.minusYears(1).plusDays(1), day)) {
      var counted = declared.converted(each.value(), each.day());
      spent = sum(spent, counted);
      if (counted.isEmpty()) {
        missing.add(missing(each));
      }
    }
    return new Outlook(
        day.toString(),
        committed.orElse(null),
        spent.orElse(null),
        ratio(committed, spent).orElse(null),
        missing);
  }

  private static Optional<BigDecimal> zero(Rates declared) {
    return Optional.of(BigDecimal.ZERO.setScale(declared.base().getDefaultFractionDigits()));
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> sum, Optional<BigDecimal> one) {
    return sum.flatMap(before -> one.map(before::add));
  }

  private static Optional<BigDecimal> ratio(
      Optional<BigDecimal> committed, Optional<BigDecimal> spent) {
    return spent
        .filter(cost -> cost.signum() > 0)
        .flatMap(cost -> committed.map(sum -> sum.divide(cost, DIGITS, RoundingMode.HALF_UP)));
  }

  private static Missing missing(CostEntry entry) {
    return new Missing(
        entry.id(),
        entry.day().toString(),
        entry.value().currency().getCurrencyCode(),
        entry.value().amount(),
        entry.note().isEmpty() ? entry.funder() : entry.note());
  }

  private static Missing missing(Commitment commitment) {
    return new Missing(
        commitment.id(),
        commitment.from().toString(),
        commitment.amount().currency().getCurrencyCode(),
        commitment.amount().amount(),
        commitment.funder());
  }
}
