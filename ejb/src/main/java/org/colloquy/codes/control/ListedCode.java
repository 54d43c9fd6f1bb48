package org.colloquy.codes.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.colloquy.codes.entity.CodeFacts;
import org.colloquy.imports.ImportRow;
import org.colloquy.imports.Judgement;
import org.colloquy.tenants.Line;

/**
 * A code as a row of a list says it. What the row does not say stays as it is; that a code lies in
 * no other one any more is said by a dash.
 */
record ListedCode(String code, String label, String parent, String position, String offered) {

  static final String CODE = "code";
  static final String LABEL = "label";
  static final String PARENT = "parent";
  static final String POSITION = "position";
  static final String OFFERED = "offered";

  private static final String NOWHERE = "-";
  private static final int LONGEST_LABEL = 120;
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "1", "x", "oui", "o", "vrai", "sim", "s", "verdadeiro");
  private static final Set<String> NO =
      Set.of("no", "n", "false", "0", "non", "faux", "não", "nao", "falso");

  static ListedCode of(ImportRow row) {
    return new ListedCode(
        lower(row.value(CODE)),
        Line.of(row.value(LABEL)),
        lower(row.value(PARENT)),
        row.value(POSITION),
        lower(row.value(OFFERED)));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  boolean isNamed() {
    return FORM.matcher(code).matches();
  }

  boolean saysParent() {
    return !parent.isEmpty();
  }

  /** Empty for one that lies in no other, and where the row does not say it. */
  Optional<String> within() {
    return Optional.of(parent).filter(said -> !said.isEmpty() && !said.equals(NOWHERE));
  }

  /**
   * What is wrong with the row as it stands, whatever the others say.
   *
   * @param known whether there is such a code already
   */
  Optional<Judgement> fault(boolean known) {
    if (!isNamed()) {
      return wrong(CODE, "code-form");
    }
    if (label.isEmpty() && !known) {
      return wrong(LABEL, "label-missing");
    }
    if (label.length() > LONGEST_LABEL) {
      return wrong(LABEL, "text.long");
    }
    if (!position.isEmpty() && !NUMBER.matcher(position).matches()) {
      return wrong(POSITION, "position");
    }
    if (!offered.isEmpty() && !YES.contains(offered) && !NO.contains(offered)) {
      return wrong(OFFERED, "offered");
    }
    return Optional.empty();
  }

  private static Optional<Judgement> wrong(String field, String reason) {
    return Optional.of(Judgement.wrong(field, reason));
  }

  /**
   * What is said of the code from now on.
   *
   * @param before what was said of it; null for a new one
   * @param next where one goes that says nothing of its position
   */
  CodeFacts over(CodeFacts before, IntSupplier next) {
    if (before == null) {
      return new CodeFacts(
          label,
          within().orElse(null),
          position.isEmpty() ? next.getAsInt() : Integer.parseInt(position),
          NO.contains(offered));
    }
    return new CodeFacts(
        label.isEmpty() ? before.label() : label,
        saysParent() ? within().orElse(null) : before.parent(),
        position.isEmpty() ? before.position() : Integer.parseInt(position),
        offered.isEmpty() ? before.retired() : NO.contains(offered));
  }

  /** The names of the fields in which the two differ. */
  static List<String> changes(CodeFacts before, CodeFacts after) {
    var changes = new ArrayList<String>();
    if (!before.label().equals(after.label())) {
      changes.add(LABEL);
    }
    if (!Objects.equals(before.parent(), after.parent())) {
      changes.add(PARENT);
    }
    if (before.position() != after.position()) {
      changes.add(POSITION);
    }
    if (before.retired() != after.retired()) {
      changes.add(OFFERED);
    }
    return changes;
  }
}
