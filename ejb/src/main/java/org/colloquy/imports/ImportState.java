package org.colloquy.imports;

/** How far an import is. */
public enum ImportState {
  /** Read; which column is which field is still to be said. */
  READ,
  /** Its rows are being judged. */
  CHECKING,
  /** Every row has its verdict, and nothing is kept yet. */
  CHECKED,
  /** Its rows are being carried out. */
  APPLYING,
  APPLIED,
  /** What it has made is being taken back. */
  UNDOING,
  UNDONE
}
