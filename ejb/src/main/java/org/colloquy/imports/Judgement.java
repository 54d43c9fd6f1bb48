package org.colloquy.imports;

/**
 * What is thought of a row, and why.
 *
 * @param field that is meant; empty where the row as a whole is
 * @param reason a code, or the key of a rule's sentence; empty where there is nothing to say
 */
public record Judgement(Verdict verdict, String field, String reason) {

  public static final Judgement NEW = new Judgement(Verdict.NEW, "", "");

  /** The list has it before. */
  public static final Judgement DOUBLE = unchanged("double");

  public static Judgement wrong(String field, String reason) {
    return new Judgement(Verdict.WRONG, field, reason);
  }

  public static Judgement unchanged(String reason) {
    return new Judgement(Verdict.UNCHANGED, "", reason);
  }
}
