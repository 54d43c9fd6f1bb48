package org.colloquy.certificates;

/** Why a certificate was taken back, as strangers are told. */
public enum RevocationReason {
  /** It should not have been issued. */
  MISTAKE,
  /** The record of who was there was corrected. */
  ATTENDANCE,
  /** It was somebody else. */
  PERSON,
  OTHER
}
