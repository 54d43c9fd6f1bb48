package org.colloquy.deploy.networks;

import java.util.List;

/**
 * {@code legacy.yaml}: totals of a network that arrived without the rows behind them. Those that
 * Colloquy counts are loaded; the rest is kept for later.
 */
record LegacyFile(
    String source,
    Period period,
    List<Event> events,
    Totals totals,
    Products products,
    Figure cost,
    Funding funding) {

  LegacyFile {
    source = Checked.text("source", source);
    period = Checked.present("period", period);
    events = Checked.list(events);
    totals = Checked.present("totals", totals);
    products = Checked.present("products", products);
    cost = Checked.present("cost", cost);
    funding = Checked.present("funding", funding);
  }

  String summary() {
    return "totals that nothing counts: %d products in %d themes, %d tools"
        .formatted(products.published().value(), products.themes().value(), totals.tools().value());
  }

  /**
   * What the totals cover.
   *
   * @param to unknown where the source does not say up to when it counted
   */
  record Period(ImpreciseDate from, Figure to) {
    Period {
      from = Checked.present("from", from);
      to = Checked.present("to", to);
    }
  }

  record Event(String what, ImpreciseDate on) {
    Event {
      what = Checked.text("what", what);
      on = Checked.present("on", on);
    }
  }

  record Totals(
      Figure activities,
      Figure tools,
      Figure registrations,
      Figure participants,
      Figure countries,
      Figure continents,
      Figure mentoringCountries,
      Figure articles,
      Figure newKnowledge,
      Figure practiceImprovement) {
    Totals {
      Checked.present("activities", activities);
      Checked.present("tools", tools);
      Checked.present("registrations", registrations);
      Checked.present("participants", participants);
      Checked.present("countries", countries);
    }
  }

  record Products(Figure published, Figure themes, Figure byTheme) {
    Products {
      Checked.present("published", published);
      Checked.present("themes", themes);
      Checked.present("byTheme", byTheme);
    }
  }

  record Funding(String platform, String products) {}
}
