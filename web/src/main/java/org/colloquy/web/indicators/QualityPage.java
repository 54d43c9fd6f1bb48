package org.colloquy.web.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.colloquy.indicators.QualityLine;
import org.colloquy.indicators.boundary.Dashboard;
import org.colloquy.web.page.Texts;

/**
 * {@code /admin/indicators/quality}: what is amiss in the data, each with how often and with a way
 * to it. Lines of all modules are shown; their texts are {@code quality.} and their code.
 */
@Named("qualityPage")
@RequestScoped
public class QualityPage {

  private static final String TEXTS = "figuresText";
  private static final String SESSIONS = "/admin/indicators/sessions?which=";

  private static final Map<String, String> PLACES =
      Map.of(
          "nothing-noted", SESSIONS + "NOTHING_NOTED",
          "overdue", SESSIONS + "OVERDUE",
          "registrations-country", SESSIONS + "COUNTRY_UNKNOWN",
          "attendances-country", SESSIONS + "COUNTRY_UNKNOWN",
          "doubles", "/admin/doubles");

  @Inject private Dashboard dashboard;
  @Inject private Texts texts;

  private List<Item> items;

  /**
   * One line.
   *
   * @param place where its rows are; empty where there are none, or no page
   */
  public record Item(String code, String title, String text, long count, String place) {}

  public List<Item> getItems() {
    if (items == null) {
      items = dashboard.quality().stream().map(this::item).toList();
    }
    return items;
  }

  private Item item(QualityLine line) {
    return new Item(
        line.code(),
        texts.say(TEXTS, "quality." + line.code()),
        texts.say(TEXTS, "quality." + line.code() + ".text"),
        line.count(),
        line.count() == 0 ? "" : PLACES.getOrDefault(line.code(), ""));
  }
}
