package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.colloquy.costs.ApportionmentKey;
import org.colloquy.costs.CostReport;
import org.colloquy.costs.ReportDraft;
import org.colloquy.costs.boundary.Costs;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.Spoken;

/** {@code /admin/costs/report}: what it took to sustain what was held in a time. */
@Named("costReport")
@RequestScoped
public class CostReportPage {

  @Inject private Costs costs;
  @Inject private CostTables tables;
  @Inject private CostWords words;
  @Inject private Spoken spoken;

  @Inject
  @ManagedProperty("#{param}")
  private Map<String, String> asked;

  private CostReport report;

  /** What is wrong with what the address asks for; empty for nothing. */
  private String fault = "";

  public CostReport getReport() {
    if (report == null) {
      try {
        report = costs.report(getAsked());
      } catch (Invalid e) {
        fault = spoken.say(e.faults().get(0));
        report = costs.report(new ReportDraft("", "", ""));
      }
    }
    return report;
  }

  /** As the address says it. */
  private ReportDraft getAsked() {
    return new ReportDraft(asked.get("from"), asked.get("to"), asked.get("key"));
  }

  public String getFault() {
    getReport();
    return fault;
  }

  /** The first day, as it was typed. */
  public String getFrom() {
    return typed("from", getReport().from());
  }

  /** The last day, likewise. */
  public String getTo() {
    return typed("to", getReport().to());
  }

  private String typed(String name, String shown) {
    var text = asked.get(name);
    return text == null || text.isBlank() ? shown : text;
  }

  public ApportionmentKey[] getKeys() {
    return ApportionmentKey.values();
  }

  public List<CostTables.Section> getSections() {
    return tables.sections(getReport());
  }

  /** The address of a file with the same. */
  public String getQuery() {
    var shown = getReport();
    return "from=" + shown.from() + "&to=" + shown.to() + "&key=" + shown.key();
  }

  /** The address of the costs that a line is made of. */
  public String getEntries() {
    return "/admin/costs?from=" + getReport().from() + "&to=" + getReport().to();
  }

  /** A number of years of costs that is committed. */
  public String getSustainability() {
    var ratio = getReport().outlook().sustainability();
    return ratio == null ? words.say("not-computable") : words.plain(ratio);
  }

  public String amount(BigDecimal amount) {
    return words.amount(amount, getReport().currency());
  }
}
