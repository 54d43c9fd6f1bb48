package org.colloquy.costs.control;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.colloquy.costs.CostDraft;
import org.colloquy.imports.ImportRow;
import org.colloquy.sheets.Heading;

/** A cost as a row of a list says it: in words of three languages. */
final class ListedCost {

  static final String DAY = "day";
  static final String PAYMENT = "payment";
  static final String AMOUNT = "amount";
  static final String CURRENCY = "currency";
  static final String HOURS = "hours";
  static final String RATE = "rate";
  static final String CATEGORY = "category";
  static final String SESSION = "session";
  static final String FUNDER = "funder";
  static final String NOTE = "note";

  private static final Pattern SERIAL = Pattern.compile("([1-7]\\d{4})(\\.0+)?");

  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

  private static final Map<String, String> PAYMENTS =
      Map.ofEntries(
          Map.entry("cash", "CASH"),
          Map.entry("argent", "CASH"),
          Map.entry("dinheiro", "CASH"),
          Map.entry("inkind", "IN_KIND"),
          Map.entry("nature", "IN_KIND"),
          Map.entry("ennature", "IN_KIND"),
          Map.entry("especie", "IN_KIND"),
          Map.entry("emespecie", "IN_KIND"));

  private static final Map<String, String> CATEGORIES =
      Map.ofEntries(
          Map.entry("people", "PEOPLE"),
          Map.entry("staff", "PEOPLE"),
          Map.entry("personnes", "PEOPLE"),
          Map.entry("personnel", "PEOPLE"),
          Map.entry("pessoas", "PEOPLE"),
          Map.entry("pessoal", "PEOPLE"),
          Map.entry("platform", "PLATFORM"),
          Map.entry("plateforme", "PLATFORM"),
          Map.entry("plataforma", "PLATFORM"),
          Map.entry("content", "CONTENT"),
          Map.entry("contenus", "CONTENT"),
          Map.entry("conteudos", "CONTENT"),
          Map.entry("travel", "TRAVEL"),
          Map.entry("deplacements", "TRAVEL"),
          Map.entry("deslocacoes", "TRAVEL"),
          Map.entry("other", "OTHER"),
          Map.entry("autre", "OTHER"),
          Map.entry("outro", "OTHER"));

  private ListedCost() {}

  /**
   * @param session on which it was spent, as an id; empty for overhead
   */
  static CostDraft draft(ImportRow row, String session) {
    return new CostDraft(
        day(row.value(DAY)),
        said(PAYMENTS, row.value(PAYMENT)),
        row.value(AMOUNT),
        row.value(CURRENCY),
        row.value(HOURS),
        row.value(RATE),
        said(CATEGORIES, row.value(CATEGORY)),
        session,
        row.value(FUNDER),
        row.value(NOTE));
  }

  /** A spreadsheet keeps a date as a number of days, and gives that. */
  private static String day(String cell) {
    var serial = SERIAL.matcher(cell.strip());
    return serial.matches()
        ? FIRST.plusDays(Integer.parseInt(serial.group(1))).toString()
        : cell.strip();
  }

  /** Whether a row names its session by an id, and not by its title. */
  static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String said(Map<String, String> words, String cell) {
    return words.getOrDefault(Heading.plain(cell), cell.strip().replace(' ', '_'));
  }
}
