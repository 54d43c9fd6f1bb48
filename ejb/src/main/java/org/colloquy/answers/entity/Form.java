package org.colloquy.answers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.colloquy.answers.Asking;
import org.colloquy.columns.InstantColumn;
import org.colloquy.columns.Unlogged;
import org.colloquy.columns.UuidColumn;
import org.colloquy.tenants.Ids;

/**
 * What people are asked about one thing, once. It is open until its day is over; then the answers
 * are counted, and it has the results, or none for ever where too few answered.
 *
 * <p>Nothing of it changes when somebody answers. It is anonymous, or says before it is answered
 * that it is confidential.
 */
@Entity
@Table(name = "answer_form")
public class Form {

  @Id
  @Convert(converter = UuidColumn.class)
  @Column(name = "id")
  private UUID id;

  @Version
  @Column(name = "version")
  private int version;

  @Column(name = "kind")
  private String kind;

  @Convert(converter = UuidColumn.class)
  @Column(name = "thing")
  private UUID thing;

  @Column(name = "asked")
  private int asked;

  @Convert(converter = InstantColumn.class)
  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "zone")
  private String zone;

  /** Said when it opens, and never changed: it is what people were promised. */
  @Column(name = "confidential", updatable = false)
  private boolean confidential;

  @Column(name = "given")
  private Integer given;

  /** What people wrote is for those who may see results, and not for the log. */
  @Unlogged
  @Column(name = "results")
  private String results;

  /** For JPA. */
  protected Form() {}

  public static Form open(String kind, UUID thing, Asking.Occasion occasion) {
    Form form = new Form();
    form.id = idOf(kind, thing);
    form.kind = kind;
    form.thing = thing;
    form.asked = occasion.people().size();
    form.closesAt = occasion.until();
    form.zone = occasion.zone().getId();
    form.confidential = occasion.confidential();
    return form;
  }

  /** There is one form of a kind about a thing, however often it is opened. */
  public static UUID idOf(String kind, UUID thing) {
    return Ids.named("form " + kind + " " + thing);
  }

  /**
   * The answers were counted.
   *
   * @param results null where they were too few
   */
  public void close(int given, String results) {
    if (isClosed()) {
      throw new IllegalStateException("Form " + id + " has closed already");
    }
    this.given = given;
    this.results = results;
  }

  /** Whether the answers were counted. */
  public boolean isClosed() {
    return given != null;
  }

  public boolean isOpen(Instant now) {
    return !isClosed() && now.isBefore(closesAt);
  }

  public UUID id() {
    return id;
  }

  public String kind() {
    return kind;
  }

  /** Whether answers are kept with the people whose they are. */
  public boolean isConfidential() {
    return confidential;
  }

  public int asked() {
    return asked;
  }

  public Instant closesAt() {
    return closesAt;
  }

  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** Null until it has closed. */
  public Integer given() {
    return given;
  }

  /** Null until it has closed, and where too few answered. */
  public String results() {
    return results;
  }
}
