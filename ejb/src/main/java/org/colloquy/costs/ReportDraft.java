package org.colloquy.costs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.colloquy.shared.Invalid;

/**
 * Of which days a report is wanted, and by which key; what is missing is the last year, and the
 * network's own key.
 */
public record ReportDraft(String from, String to, String key) {

  public ReportDraft {
    from = from == null ? "" : from.strip();
    to = to == null ? "" : to.strip();
    key = key == null ? "" : key.strip().toUpperCase(Locale.ROOT);
  }

  /** The same with nothing missing; throws {@link Invalid}, naming each field that is wrong. */
  public Asked asked(LocalDate today, ApportionmentKey usual) {
    var faults = new LinkedHashMap<String, String>();
    if (!from.isEmpty() && TypedDay.read(from).isEmpty()) {
      faults.put("from", "costs.day");
    }
    if (!to.isEmpty() && TypedDay.read(to).isEmpty()) {
      faults.put("to", "costs.day");
    }
    var by = Arrays.stream(ApportionmentKey.values()).filter(each -> each.name().equals(key));
    var chosen = by.findFirst();
    if (!key.isEmpty() && chosen.isEmpty()) {
      faults.put("key", "costs.key");
    }
    var last = TypedDay.read(to).orElse(today);
    var first = TypedDay.read(from).orElse(last.minusYears(1).plusDays(1));
    if (faults.isEmpty() && last.isBefore(first)) {
      faults.put("to", "costs.order");
    }
    if (!faults.isEmpty()) {
      throw Invalid.fields(faults);
    }
    return new Asked(first, last, chosen.orElse(usual));
  }

  /** What is asked for, the first and the last day among it. */
  public record Asked(LocalDate from, LocalDate to, ApportionmentKey key) {}
}
