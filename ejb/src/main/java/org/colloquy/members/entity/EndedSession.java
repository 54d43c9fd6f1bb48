package org.colloquy.members.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.colloquy.columns.Unlogged;

/** A session of the realm that ended there; sessions here that came from it are over too. */
@Entity
@Table(name = "ended_session")
public class EndedSession {

  @Unlogged @Id private String sid;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For JPA. */
  protected EndedSession() {}

  public EndedSession(String sid, Instant endedAt) {
    this.sid = sid;
    this.endedAt = endedAt;
  }
}
