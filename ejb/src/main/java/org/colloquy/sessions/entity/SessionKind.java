package org.colloquy.sessions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry of the network's own list of kinds of session. */
@Entity
@Table(name = "session_kind")
public class SessionKind {
  /** The kind of every joint session; not offered for others. */
  public static final String JOINT = "joint-session";

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "label")
  private String label;

  @Column(name = "position")
  private int position;

  @Column(name = "offered")
  private boolean offered;

  /** For JPA. */
  protected SessionKind() {}

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }

  public boolean offered() {
    return offered;
  }
}
