package org.colloquy.members.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.EmailAddress;

/**
 * Two people who turned out to be one: who remains, who is part of them since, and what has to be
 * known to take it back, after which there is no such row. It never changes.
 */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Convert(converter = UuidColumn.class)
  @Column(name = "remaining_id")
  private UUID remainingId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "gone_id")
  private UUID goneId;

  @Convert(converter = InstantColumn.class)
  @Column(name = "merged_at")
  private Instant mergedAt;

  /** Where the one who is gone stood before. */
  @Enumerated(EnumType.STRING)
  private MemberStatus was;

  private String address;

  @Column(name = "address_taken")
  private boolean addressTaken;

  /** For JPA. */
  protected PersonMerge() {}

  /**
   * @param going as they are now
   * @param addressTaken whether the one who remains is written to where the other one was
   */
  public PersonMerge(UUID id, UUID remaining, Member going, boolean addressTaken, Instant now) {
    this.id = id;
    this.remainingId = remaining;
    this.goneId = going.id();
    this.was = going.status();
    this.address = going.email().map(EmailAddress::value).orElse(null);
    this.addressTaken = addressTaken;
    this.mergedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID remaining() {
    return remainingId;
  }

  public UUID gone() {
    return goneId;
  }

  public Instant mergedAt() {
    return mergedAt;
  }

  public MemberStatus was() {
    return was;
  }

  /** Where the one who is gone was written to; empty for nowhere. */
  public Optional<EmailAddress> address() {
    return Optional.ofNullable(address).map(EmailAddress::new);
  }

  public boolean isAddressTaken() {
    return addressTaken;
  }
}
