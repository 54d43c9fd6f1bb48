package org.colloquy.tenants;

/** Where a network stands in its life; only an active one serves its members. */
public enum TenantStatus {
  /** Its name is reserved and its parts are being made. */
  PROVISIONING,
  /** It serves its members. */
  ACTIVE,
  /** Its site says so and shows nothing else; its data is untouched. */
  SUSPENDED,
  /** It is being taken down. */
  CLOSING,
  /** Its provisioning stopped for a reason that the operator can read and retry. */
  FAILED
}
