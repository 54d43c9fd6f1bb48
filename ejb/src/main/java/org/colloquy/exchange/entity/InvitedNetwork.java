package org.colloquy.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.Serial;

/**
 * One network among the invited, as the exchange knows it: what has arrived there, what it
 * answered, and how many of its members registered. What the network sends is numbered by the
 * network; what is not after the one kept is old news that was delivered late, and changes nothing.
 */
@Entity
@Table(name = "invited_network")
public class InvitedNetwork {

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "joint_session_id")
  private JointSession session;

  @Convert(converter = UuidColumn.class)
  @Column(name = "tenant_id")
  private UUID tenantId;

  @Column(name = "network_name")
  private String networkName;

  @Column(name = "delivered_revision")
  private int deliveredRevision;

  @Convert(converter = InstantColumn.class)
  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Enumerated(EnumType.STRING)
  private Answer answer;

  @Column(name = "answer_generation")
  private int answerGeneration;

  @Column(name = "answer_number")
  private long answerNumber;

  @Convert(converter = InstantColumn.class)
  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_revision")
  private Integer answeredRevision;

  @Enumerated(EnumType.STRING)
  @Column(name = "decline_reason")
  private DeclineReason declineReason;

  private int confirmed;
  private int waiting;

  @Column(name = "count_generation")
  private int countGeneration;

  @Column(name = "count_number")
  private long countNumber;

  @Convert(converter = InstantColumn.class)
  @Column(name = "counted_at")
  private Instant countedAt;

  protected InvitedNetwork() {}

  public InvitedNetwork(UUID id, JointSession session, UUID tenantId, String networkName) {
    this.id = id;
    this.session = session;
    this.tenantId = tenantId;
    this.networkName = networkName;
    answer = Answer.PENDING;
  }

  /** The revision has arrived in the network; true when that is news. */
  public boolean delivered(int revision, Instant now) {
    if (revision <= deliveredRevision) {
      return false;
    }
    deliveredRevision = revision;
    deliveredAt = now;
    return true;
  }

  /** The network's answer has arrived; true when that is news. */
  public boolean answered(NumberedAnswer news) {
    if (!news.serial().isAfter(new Serial(answerGeneration, answerNumber))) {
      return false;
    }
    answerGeneration = news.serial().generation();
    answerNumber = news.serial().number();
    answer = news.answer();
    declineReason = news.reason();
    answeredRevision = news.revision();
    answeredAt = news.at();
    return true;
  }

  /** The network's counts have arrived; true when they are news. */
  public boolean counted(NumberedCount news) {
    if (!news.serial().isAfter(new Serial(countGeneration, countNumber))) {
      return false;
    }
    countGeneration = news.serial().generation();
    countNumber = news.serial().number();
    confirmed = news.confirmed();
    waiting = news.waiting();
    countedAt = news.at();
    return true;
  }

  public JointSession session() {
    return session;
  }

  public UUID tenantId() {
    return tenantId;
  }

  public String networkName() {
    return networkName;
  }

  public int deliveredRevision() {
    return deliveredRevision;
  }

  public Answer answer() {
    return answer;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public DeclineReason declineReason() {
    return declineReason;
  }

  public int confirmed() {
    return confirmed;
  }

  public int waiting() {
    return waiting;
  }

  public Instant countedAt() {
    return countedAt;
  }

  public UUID id() {
    return id;
  }

  public Instant deliveredAt() {
    return deliveredAt;
  }

  public Integer answeredRevision() {
    return answeredRevision;
  }
}
