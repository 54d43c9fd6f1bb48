package org.colloquy.reports;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.shared.WordList;
import org.colloquy.sheets.Heading;

/** What columns of reports are called, as everybody knows and as a network has learnt. */
final class Dictionary {

  private static final Map<String, ReportColumn> KNOWN = known();

  private final Map<String, ReportColumn> learnt;

  Dictionary(Map<String, ReportColumn> learnt) {
    this.learnt = learnt;
  }

  private static Map<String, ReportColumn> known() {
    var known = new HashMap<String, ReportColumn>();
    for (var line : WordList.of(Dictionary.class, "headings.txt")) {
      var at = line.indexOf('=');
      var meaning = ReportColumn.valueOf(line.substring(0, at).strip());
      for (var heading : line.substring(at + 1).split("\\|", -1)) {
        known.put(Heading.plain(heading), meaning);
      }
    }
    return Map.copyOf(known);
  }

  /** Null where nobody knows it. */
  ReportColumn meaning(String heading) {
    var plain = Heading.plain(heading);
    var taught = learnt.get(plain);
    return taught == null ? KNOWN.get(plain) : taught;
  }
}
