package org.colloquy.certificates;

/** What has become of a certificate. */
public enum CertificateState {
  STANDS,
  /** Taken back. */
  REVOKED,
  /** Another one has taken its place. */
  CORRECTED
}
