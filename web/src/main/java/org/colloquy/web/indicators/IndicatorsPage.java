package org.colloquy.web.indicators;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.codes.Code;
import org.colloquy.codes.CodeList;
import org.colloquy.codes.boundary.CodeLists;
import org.colloquy.communities.boundary.Convening;
import org.colloquy.indicators.FilterDraft;
import org.colloquy.indicators.Indicator;
import org.colloquy.indicators.SessionCount;
import org.colloquy.indicators.Which;
import org.colloquy.indicators.boundary.Dashboard;
import org.colloquy.sessions.Modality;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.Page;
import org.colloquy.web.page.CodeNames;
import org.colloquy.web.page.Forms;
import org.colloquy.web.page.Numbers;

/**
 * {@code /admin/indicators}: what sessions came to, by a filter; {@code
 * /admin/indicators/sessions}: the sessions that a figure is counted from.
 */
@Named("indicatorsPage")
@RequestScoped
public class IndicatorsPage {

  private static final String TEXTS = "figuresText";
  private static final String HERE = "/admin/indicators";
  private static final int LINES = 50;

  @Inject private Dashboard dashboard;
  @Inject private IndicatorWords words;
  @Inject private SessionPlanning planning;
  @Inject private CodeLists codes;
  @Inject private CodeNames names;
  @Inject private Forms forms;

  private String from;
  private String to;
  private String kind;
  private String community;
  private String modality;
  private String country;
  private String cadre;
  private String official;
  private String figure;
  private String which;
  private String page;

  private List<Item> items;
  private Page<SessionCount> sessions;

  /**
   * One figure as the page shows it.
   *
   * @param facts what it was computed from
   * @param before what is known from before
   * @param rows the address of its rows; empty where they are not shown
   */
  public record Item(
      String code,
      String title,
      String value,
      String definition,
      List<String> facts,
      List<String> before,
      String rows) {}

  /** Of the figures; what is wrong with the filter is told above them. */
  public void load() {
    items = List.of();
    forms.submit(
        TEXTS,
        () -> {
          items = dashboard.all(draft()).stream().map(this::item).toList();
          return null;
        });
  }

  /** Of the sessions, likewise. */
  public void loadSessions() {
    var request = Numbers.page(page, LINES);
    sessions = Page.of(request, List.of(), 0);
    forms.submit(
        TEXTS,
        () -> {
          sessions = dashboard.sessions(getFigure(), draft(), chosen(), request);
          return null;
        });
  }

  private Item item(Indicator indicator) {
    return new Item(
        indicator.code(),
        words.title(indicator),
        words.value(indicator),
        words.definition(indicator),
        words.facts(indicator),
        words.before(indicator),
        words.isSuppressed(indicator) ? "" : rowsOf(indicator.code()));
  }

  private String rowsOf(String code) {
    return HERE + "/sessions?" + query() + "figure=" + code;
  }

  public List<Item> getItems() {
    if (items == null) {
      load();
    }
    return items;
  }

  public Page<SessionCount> getSessions() {
    if (sessions == null) {
      loadSessions();
    }
    return sessions;
  }

  private FilterDraft draft() {
    return new FilterDraft(from, to, kind, community, modality, country, cadre, official);
  }

  /** Whether anything is chosen. */
  public boolean isNarrowed() {
    return !draft().equals(FilterDraft.EMPTY);
  }

  /** What is chosen, as an address has it: empty, or with an ampersand at its end. */
  public String query() {
    var asked = new LinkedHashMap<String, String>();
    asked.put("from", from);
    asked.put("to", to);
    asked.put("kind", kind);
    asked.put("community", community);
    asked.put("modality", modality);
    asked.put("country", country);
    asked.put("cadre", cadre);
    asked.put("official", official);
    return asked.entrySet().stream()
        .filter(each -> each.getValue() != null && !each.getValue().isBlank())
        .map(each -> each.getKey() + "=" + encoded(each.getValue()) + "&")
        .collect(Collectors.joining());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  public String getFiles() {
    return HERE + "/figures";
  }

  public String getQuery() {
    return query();
  }

  /** The address of the rows' files, up to their ending. */
  public String getRowFiles() {
    return HERE + "/rows";
  }

  public String getRowQuery() {
    return query() + "figure=" + encoded(getFigure());
  }

  /** The address of this list up to the number of the page. */
  public String getPages() {
    return rowsOf(encoded(getFigure())) + "&which=" + getWhich() + "&";
  }

  public List<Code> getKinds() {
    return codes.all(CodeList.SESSION_KIND);
  }

  /** What a kind is called in the reader's language. */
  public String kindName(String code) {
    return getKinds().stream()
        .filter(each -> each.code().equals(code))
        .map(each -> names.kind(each.label()))
        .findFirst()
        .orElse(code);
  }

  public List<Convening.Named> getCommunities() {
    return planning.communities();
  }

  /** By name, for what an address asks for may be no modality at all. */
  public List<String> getModalities() {
    return Stream.of(Modality.values()).map(Modality::name).toList();
  }

  /** By name; all of them where nothing else is asked for. */
  public String getWhich() {
    return chosen().name();
  }

  private Which chosen() {
    return Stream.of(Which.values())
        .filter(each -> each.name().equals(which))
        .findFirst()
        .orElse(Which.ALL);
  }

  public void setWhich(String which) {
    this.which = which;
  }

  public String getFigure() {
    return figure == null || figure.isBlank() ? "activities" : figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getCommunity() {
    return community;
  }

  public void setCommunity(String community) {
    this.community = community;
  }

  public String getModality() {
    return modality;
  }

  public void setModality(String modality) {
    this.modality = modality;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getCadre() {
    return cadre;
  }

  public void setCadre(String cadre) {
    this.cadre = cadre;
  }

  public String getOfficial() {
    return official;
  }

  public void setOfficial(String official) {
    this.official = official;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
