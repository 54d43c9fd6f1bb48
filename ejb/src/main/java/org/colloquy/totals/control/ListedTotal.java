package org.colloquy.totals.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.imports.ImportRow;
import org.colloquy.sheets.Heading;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.world.World;
import org.colloquy.totals.TotalDraft;

/** A total as a row of a list says it: in words of three languages, as reports write it. */
final class ListedTotal {

  static final String MEASURE = "measure";
  static final String FROM = "from";
  static final String TO = "to";
  static final String KINDS = "kinds";
  static final String COUNTRIES = "countries";
  static final String VALUE = "value";
  static final String BOUND = "bound";
  static final String SOURCE = "source";

  private static final Pattern BETWEEN = Pattern.compile("\\s*[;,|]\\s*");
  private static final Pattern GROUPED =
      Pattern.compile("(\\d{1,3}(?:[ .,'\u2019\u00A0\u202F]\\d{3})+|\\d+)");

  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("activities", "ACTIVITIES"),
          Map.entry("sessions", "ACTIVITIES"),
          Map.entry("activites", "ACTIVITIES"),
          Map.entry("seances", "ACTIVITIES"),
          Map.entry("atividades", "ACTIVITIES"),
          Map.entry("sessoes", "ACTIVITIES"),
          Map.entry("registrations", "REGISTRATIONS"),
          Map.entry("inscriptions", "REGISTRATIONS"),
          Map.entry("inscricoes", "REGISTRATIONS"),
          Map.entry("participations", "PARTICIPATIONS"),
          Map.entry("attendances", "PARTICIPATIONS"),
          Map.entry("participacoes", "PARTICIPATIONS"),
          Map.entry("presences", "PARTICIPATIONS"),
          Map.entry("presencas", "PARTICIPATIONS"),
          Map.entry("countries", "COUNTRIES"),
          Map.entry("pays", "COUNTRIES"),
          Map.entry("paises", "COUNTRIES"),
          Map.entry("publications", "PUBLICATIONS"),
          Map.entry("articles", "PUBLICATIONS"),
          Map.entry("publicacoes", "PUBLICATIONS"));

  private static final Map<String, String> BOUNDS =
      Map.ofEntries(
          Map.entry("exact", "EXACT"),
          Map.entry("exactly", "EXACT"),
          Map.entry("exactement", "EXACT"),
          Map.entry("exato", "EXACT"),
          Map.entry("exatamente", "EXACT"),
          Map.entry("atleast", "AT_LEAST"),
          Map.entry("aumoins", "AT_LEAST"),
          Map.entry("pelomenos", "AT_LEAST"),
          Map.entry("morethan", "MORE_THAN"),
          Map.entry("over", "MORE_THAN"),
          Map.entry("plusde", "MORE_THAN"),
          Map.entry("maisde", "MORE_THAN"),
          Map.entry("nearly", "NEARLY"),
          Map.entry("about", "NEARLY"),
          Map.entry("presde", "NEARLY"),
          Map.entry("environ", "NEARLY"),
          Map.entry("quase", "NEARLY"),
          Map.entry("cercade", "NEARLY"));

  private ListedTotal() {}

  static TotalDraft draft(ImportRow row) {
    return new TotalDraft(
        said(MEASURES, row.value(MEASURE)),
        row.value(FROM),
        row.value(TO),
        parts(row.value(KINDS)).stream().map(kind -> kind.toLowerCase(Locale.ROOT)).toList(),
        parts(row.value(COUNTRIES)).stream().map(ListedTotal::country).toList(),
        number(row.value(VALUE)),
        bound(row),
        row.value(SOURCE));
  }

  /** As it stands beside the number, else as the number itself says it: "over 130", "> 130". */
  private static String bound(ImportRow row) {
    var said = row.value(BOUND);
    if (!said.isEmpty()) {
      return said(BOUNDS, said);
    }
    var before = GROUPED.split(row.value(VALUE), 2)[0].strip();
    return switch (before) {
      case "" -> "";
      case ">" -> "MORE_THAN";
      case ">=", "\u2265" -> "AT_LEAST";
      case "~", "\u2248" -> "NEARLY";
      default -> said(BOUNDS, before);
    };
  }

  /** "25,940", "25 940" and "over 25.940" are the one number. */
  private static String number(String cell) {
    var found = GROUPED.matcher(cell);
    return found.find() ? found.group(1).replaceAll("\\D", "") : cell;
  }

  private static String country(String text) {
    return World.named(text).map(CountryCode::value).orElse(text);
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : BETWEEN.splitAsStream(cell).collect(Collectors.toList());
  }

  private static String said(Map<String, String> words, String cell) {
    return words.getOrDefault(Heading.plain(cell), cell.strip().replace(' ', '_'));
  }
}
