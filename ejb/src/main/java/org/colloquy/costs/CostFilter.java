package org.colloquy.costs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.shared.Invalid;

/**
 * Which costs of a list are wanted, as an address says it; what is missing leaves none out.
 *
 * @param from the first day
 * @param to the last day
 * @param category a name of {@link Category}
 * @param payment a name of {@link Payment}
 * @param scope {@code DIRECT} or {@code OVERHEAD}
 * @param kind a code of a kind of sessions: what was spent on those
 * @param modality a name of a modality: likewise
 */
public record CostFilter(
    String from,
    String to,
    String category,
    String payment,
    String scope,
    String kind,
    String modality) {

  /** All of them. */
  public static final CostFilter ALL = new CostFilter(null, null, null, null, null, null, null);

  /** On what something was spent. */
  public enum Scope {
    /** One session. */
    DIRECT,
    OVERHEAD
  }

  public CostFilter {
    from = stripped(from);
    to = stripped(to);
    category = stripped(category).toUpperCase(Locale.ROOT);
    payment = stripped(payment).toUpperCase(Locale.ROOT);
    scope = stripped(scope).toUpperCase(Locale.ROOT);
    kind = stripped(kind);
    modality = stripped(modality).toUpperCase(Locale.ROOT);
  }

  /** Those of these days. */
  public static CostFilter between(LocalDate from, LocalDate to) {
    return new CostFilter(from.toString(), to.toString(), null, null, null, null, null);
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  /** Throws {@link Invalid}, naming each field that says nothing anybody could be meant by. */
  public void check() {
    var faults = new LinkedHashMap<String, String>();
    dayFault("from", from, faults);
    dayFault("to", to, faults);
    if (!category.isEmpty() && categoryAsked().isEmpty()) {
      faults.put("category", "costs.category");
    }
    if (!payment.isEmpty() && paymentAsked().isEmpty()) {
      faults.put("payment", "costs.payment");
    }
    if (!scope.isEmpty() && scopeAsked().isEmpty()) {
      faults.put("scope", "costs.scope");
    }
    if (!faults.isEmpty()) {
      throw Invalid.fields(faults);
    }
  }

  private static void dayFault(String field, String text, Map<String, String> faults) {
    if (!text.isEmpty() && TypedDay.read(text).isEmpty()) {
      faults.put(field, "costs.day");
    }
  }

  public Optional<LocalDate> first() {
    return TypedDay.read(from);
  }

  public Optional<LocalDate> last() {
    return TypedDay.read(to);
  }

  public Optional<Category> categoryAsked() {
    return one(Category.values(), category);
  }

  public Optional<Payment> paymentAsked() {
    return one(Payment.values(), payment);
  }

  public Optional<Scope> scopeAsked() {
    return one(Scope.values(), scope);
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
