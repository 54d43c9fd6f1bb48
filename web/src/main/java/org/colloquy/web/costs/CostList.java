package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.colloquy.costs.Category;
import org.colloquy.costs.CostFilter;
import org.colloquy.costs.CostView;
import org.colloquy.costs.Payment;
import org.colloquy.costs.boundary.Costs;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.Page;
import org.colloquy.web.page.Numbers;
import org.colloquy.web.page.Spoken;

/** {@code /admin/costs}: what was spent and given in kind, as the address asks for it. */
@Named("costList")
@RequestScoped
public class CostList {

  @Inject private Costs costs;
  @Inject private Spoken spoken;

  @Inject
  @ManagedProperty("#{param}")
  private Map<String, String> asked;

  private Page<CostView> found;

  /** What is wrong with what the address asks for; empty for nothing. */
  private String fault = "";

  public Page<CostView> getCosts() {
    if (found == null) {
      var page = Numbers.page(asked.get("page"));
      try {
        found = costs.list(filter(), page);
      } catch (Invalid e) {
        fault = spoken.say(e.faults().get(0));
        found = Page.of(page, List.of(), 0);
      }
    }
    return found;
  }

  private CostFilter filter() {
    return filter(asked::get);
  }

  /** What an address asks for, by its parameters. */
  static CostFilter filter(UnaryOperator<String> asked) {
    return new CostFilter(
        asked.apply("from"),
        asked.apply("to"),
        asked.apply("category"),
        asked.apply("payment"),
        asked.apply("scope"),
        asked.apply("kind"),
        asked.apply("modality"));
  }

  public String getFault() {
    getCosts();
    return fault;
  }

  /** What the address says, empty for nothing. */
  public CostFilter getAsked() {
    return filter();
  }

  public boolean isFiltered() {
    return !filter().equals(CostFilter.ALL);
  }

  public Category[] getCategories() {
    return Category.values();
  }

  public Payment[] getPayments() {
    return Payment.values();
  }

  public CostFilter.Scope[] getScopes() {
    return CostFilter.Scope.values();
  }

  /** The address of this list up to the number of the page. */
  public String getHere() {
    return "/admin/costs?" + getQuery() + "&";
  }

  /** What is asked for, as an address says it. */
  public String getQuery() {
    var filter = filter();
    var fields = new LinkedHashMap<String, String>();
    fields.put("from", filter.from());
    fields.put("to", filter.to());
    fields.put("category", filter.category());
    fields.put("payment", filter.payment());
    fields.put("scope", filter.scope());
    fields.put("kind", filter.kind());
    fields.put("modality", filter.modality());
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
