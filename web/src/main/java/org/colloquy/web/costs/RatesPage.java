package org.colloquy.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.colloquy.costs.RateDraft;
import org.colloquy.costs.RateView;
import org.colloquy.costs.boundary.CostBasis;
import org.colloquy.web.page.FormKey;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Found;
import org.colloquy.web.page.Notices;
import org.colloquy.web.page.Typed;

/** {@code /admin/costs/rates}: the rates by which money of other currencies counts. */
@Named("ratesPage")
@RequestScoped
public class RatesPage {

  private static final String HERE = "/admin/cost-rates?faces-redirect=true";

  @Inject private CostBasis basis;
  @Inject private CostWords words;
  @Inject private Forms forms;
  @Inject private FormKey formKey;
  @Inject private Notices notices;

  private List<RateView> rates;
  private String base;
  private String gone;
  private final Typed<RateDraft> typed = new Typed<>(RateDraft.class);

  public String declare() {
    return forms.submit(
        CostWords.TEXTS,
        () -> {
          basis.declare(formKey.key(), typed.draft());
          notices.done(CostWords.TEXTS, "done.rate");
          return HERE;
        });
  }

  public String remove() {
    return forms.submit(
        CostWords.TEXTS,
        () -> {
          basis.removeRate(Found.parse(gone));
          notices.done(CostWords.TEXTS, "done.rate.removed");
          return HERE;
        });
  }

  public List<RateView> getRates() {
    if (rates == null) {
      rates = basis.rates();
    }
    return rates;
  }

  /** What one can choose by. */
  public String label(RateView rate) {
    return words.say("rate.label", rate.currency(), words.day(rate.day()), said(rate));
  }

  /** "83 INR = 1 USD". */
  public String said(RateView rate) {
    return words.say("rate.said", words.plain(rate.rate()), rate.currency(), rate.base());
  }

  /** The network's currency. */
  public String getBase() {
    if (base == null) {
      base = basis.setting().currency();
    }
    return base;
  }

  public String getGone() {
    return gone;
  }

  public void setGone(String gone) {
    this.gone = gone;
  }

  public Typed<RateDraft> getTyped() {
    return typed;
  }
}
