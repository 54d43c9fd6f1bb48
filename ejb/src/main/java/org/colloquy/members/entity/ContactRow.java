package org.colloquy.members.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.colloquy.columns.UuidColumn;

/** The few columns of a member that other modules show; read only. */
@Entity
@Table(name = "member")
public class ContactRow {
  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Column(name = "given_name", insertable = false, updatable = false)
  private String givenName;

  @Column(name = "family_name", insertable = false, updatable = false)
  private String familyName;

  @Column(name = "email", insertable = false, updatable = false)
  private String email;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", insertable = false, updatable = false)
  private MemberStatus status;

  /** As text, so that queries can ask for one of them. */
  @Column(name = "roles", insertable = false, updatable = false)
  private String roles;

  @Column(name = "time_zone", insertable = false, updatable = false)
  private String timeZone;

  @Column(name = "language", insertable = false, updatable = false)
  private String language;

  @Column(name = "country", insertable = false, updatable = false)
  private String country;

  @Column(name = "cadre", insertable = false, updatable = false)
  private String cadre;

  @Column(name = "mail_wanted_at", insertable = false, updatable = false)
  private Instant mailWantedAt;

  @Column(name = "example", insertable = false, updatable = false)
  private boolean example;

  /** For JPA. */
  protected ContactRow() {}

  public UUID id() {
    return id;
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return familyName;
  }

  /** Null once the person was removed. */
  public String email() {
    return email;
  }

  public MemberStatus status() {
    return status;
  }

  /** Who has no account is written to only if they asked for it. */
  public boolean reachable() {
    return email != null
        && (status == MemberStatus.ACTIVE
            || (status == MemberStatus.CONTACT && mailWantedAt != null));
  }

  public Set<String> roles() {
    return new RolesColumn().convertToEntityAttribute(roles);
  }

  /** Null where it is not known. */
  public String country() {
    return country;
  }

  /** Null where it is not known. */
  public String cadre() {
    return cadre;
  }

  /** Null when the person has not chosen one. */
  public String timeZone() {
    return timeZone;
  }

  /** Null when the person has not chosen one. */
  public String language() {
    return language;
  }
}
