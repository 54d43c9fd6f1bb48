package org.colloquy.imports.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.colloquy.columns.InstantColumn;

/** Which column was which field the last time that a list of this shape came. */
@Entity
@Table(name = "import_mapping")
@IdClass(ImportMapping.Key.class)
public class ImportMapping {

  @Id private String kind;
  @Id private String shape;

  @Convert(converter = TextsColumn.class)
  private List<String> mapping;

  @Convert(converter = InstantColumn.class)
  @Column(name = "kept_at")
  private Instant keptAt;

  /** For JPA. */
  protected ImportMapping() {}

  public ImportMapping(String kind, String shape) {
    this.kind = kind;
    this.shape = shape;
  }

  public void remember(List<String> fields, Instant now) {
    mapping = List.copyOf(fields);
    keptAt = now;
  }

  public List<String> mapping() {
    return mapping;
  }

  /** For JPA, which cannot use a record here. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private String shape;

    /** For JPA. */
    public Key() {}

    public Key(String kind, String shape) {
      this.kind = kind;
      this.shape = shape;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.kind.equals(kind) && key.shape.equals(shape);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, shape);
    }
  }
}
