package org.colloquy.letters.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.secrets.Tokens;

/**
 * That mail to a member comes back for good. It holds for the address that it came back from: who
 * has another one since is written to.
 */
@Entity
@Table(name = "address_fault")
public class AddressFault {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "address")
  private byte[] address;

  @Column(name = "since")
  private Instant since;

  @Column(name = "reason")
  private String reason;

  /** For JPA. */
  protected AddressFault() {}

  /**
   * @param reason in the words of the server that sent it back; empty where it gives none
   */
  public AddressFault(UUID memberId, EmailAddress address, String reason, Instant now) {
    this.memberId = memberId;
    this.address = Tokens.digest(address.value());
    this.reason = reason;
    this.since = now;
  }

  public UUID memberId() {
    return memberId;
  }

  public Instant since() {
    return since;
  }

  public String reason() {
    return reason;
  }

  public boolean holdsFor(EmailAddress now) {
    return Arrays.equals(address, Tokens.digest(now.value()));
  }
}
