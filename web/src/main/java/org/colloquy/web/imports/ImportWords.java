package org.colloquy.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.imports.RowView;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Fault;
import org.colloquy.web.page.Spoken;
import org.colloquy.web.page.Texts;

/** What is said of imports and their rows, in the reader's language. */
@Named("importWords")
@RequestScoped
public class ImportWords {

  private static final String TEXTS = "importsText";
  private static final String CHANGES = "changes.";
  private static final Pattern DOT = Pattern.compile("\\.");

  @Inject private Texts texts;
  @Inject private Spoken spoken;

  public String kind(String kind) {
    return said("kind." + kind, kind);
  }

  /** "Regions (CSV)". */
  public String template(String kind, String format) {
    return texts.say(TEXTS, "templates.file", kind(kind), format);
  }

  /** "E-mail address"; nothing for a column that is left out. */
  public String field(String field) {
    return field.isEmpty() ? "" : said("field." + field, field);
  }

  /** "Activities"; nothing for a list that has but one. */
  public String sheet(String sheet) {
    return sheet.isEmpty() ? "" : said("sheet." + sheet, sheet);
  }

  /** What stands in that field of a line of example. */
  public String example(String field, String value) {
    return said("example." + field, value);
  }

  public String verdict(String verdict) {
    return said("verdict." + verdict, verdict);
  }

  public String outcome(String outcome) {
    return outcome.isEmpty() ? "" : said("outcome." + outcome, outcome);
  }

  /** Which field, and why; empty where there is nothing to say. */
  public String why(RowView row) {
    var reason = row.reason().isEmpty() ? "" : reason(row.reason());
    return row.field().isEmpty() || reason.isEmpty() ? reason : field(row.field()) + ": " + reason;
  }

  /** A code of an import's own, of a conflict, or the key of a rule's sentence. */
  private String reason(String reason) {
    if (reason.startsWith(CHANGES)) {
      return changes(reason.substring(CHANGES.length()));
    }
    var key = "reason." + reason;
    if (texts.of(TEXTS).has(key)) {
      return texts.say(TEXTS, key);
    }
    try {
      return spoken.say(new Conflict(reason));
    } catch (MissingResourceException e) {
      return spoken.say(new Fault("", reason, Map.of()));
    }
  }

  /** The names of the fields stand one after the other. */
  private String changes(String fields) {
    return texts.say(
        TEXTS,
        "reason.changes",
        DOT.splitAsStream(fields).map(this::field).collect(Collectors.joining(", ")));
  }

  private String said(String key, String otherwise) {
    return texts.of(TEXTS).has(key) ? texts.say(TEXTS, key) : otherwise;
  }
}
