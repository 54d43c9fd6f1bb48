package org.colloquy.codes;

/**
 * Where codes are used: a module whose things carry some implements it as a CDI bean. A code that
 * is used is not taken away, for those things would be called by it.
 */
public interface CodeUse {

  /** Whether anything carries this code of this list. */
  boolean isUsed(CodeList list, String code);
}
