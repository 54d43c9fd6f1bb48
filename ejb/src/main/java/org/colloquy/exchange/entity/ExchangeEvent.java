package org.colloquy.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;

/**
 * A line of the exchange's own log: which consent was given, by the operator or by which network,
 * and when.
 */
@Entity
@Table(name = "exchange_event")
public class ExchangeEvent {

  /**
   * What happened. The acts of a network carry its tenant; those of the operator carry the
   * operator.
   */
  public enum Kind {
    DRAFTED,
    INVITED,
    EDITED,
    CANCELLED,
    DELIVERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Convert(converter = UuidColumn.class)
  @Column(name = "joint_session_id")
  private UUID jointSessionId;

  @Convert(converter = UuidColumn.class)
  @Column(name = "tenant_id")
  private UUID tenantId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private int revision;
  private String operator;

  @Convert(converter = InstantColumn.class)
  @Column(name = "happened_at")
  private Instant happenedAt;

  protected ExchangeEvent() {}

  private ExchangeEvent(
      UUID id, UUID jointSessionId, UUID tenantId, Kind kind, int revision, String operator) {
    this.id = id;
    this.jointSessionId = jointSessionId;
    this.tenantId = tenantId;
    this.kind = kind;
    this.revision = revision;
    this.operator = operator;
  }

  /** The operator did it, for all networks or (with a tenant) for one. */
  public static ExchangeEvent byOperator(
      UUID id, JointSession session, UUID tenantId, Kind kind, String operator, Instant now) {
    return new ExchangeEvent(id, session.id(), tenantId, kind, session.revision(), operator)
        .at(now);
  }

  /** A network did it; who in the network is not for the exchange to know. */
  public static ExchangeEvent byNetwork(
      UUID id, InvitedNetwork network, Kind kind, int revision, Instant at) {
    return new ExchangeEvent(id, network.session().id(), network.tenantId(), kind, revision, null)
        .at(at);
  }

  private ExchangeEvent at(Instant when) {
    happenedAt = when;
    return this;
  }

  public UUID tenantId() {
    return tenantId;
  }

  public Kind kind() {
    return kind;
  }

  public int revision() {
    return revision;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public UUID jointSessionId() {
    return jointSessionId;
  }

  public String operator() {
    return operator;
  }

  public UUID id() {
    return id;
  }
}
