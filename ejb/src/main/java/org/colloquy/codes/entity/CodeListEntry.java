package org.colloquy.codes.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One code of one of the network's lists. */
@Entity
@Table(name = "code_list_entry")
@IdClass(CodeListEntry.Key.class)
public class CodeListEntry {

  @Id
  @Column(name = "list")
  private String list;

  @Id private String code;
  private String parent;
  private String label;
  private int position;
  private boolean retired;

  /** For JPA. */
  protected CodeListEntry() {}

  public CodeListEntry(String list, String code, CodeFacts facts) {
    this.list = list;
    this.code = code;
    say(facts);
  }

  /** Says this of it in place of what was said. */
  public final void say(CodeFacts facts) {
    label = facts.label();
    parent = facts.parent();
    position = facts.position();
    retired = facts.retired();
  }

  public CodeFacts facts() {
    return new CodeFacts(label, parent, position, retired);
  }

  public String code() {
    return code;
  }

  /** The code in which it lies; null for none. */
  public String parent() {
    return parent;
  }

  public String label() {
    return label;
  }

  /** Lower comes first. */
  public int position() {
    return position;
  }

  public boolean isRetired() {
    return retired;
  }

  /** The list and the code in it. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private String list;
    private String code;

    /** For JPA. */
    public Key() {}

    public Key(String list, String code) {
      this.list = list;
      this.code = code;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && list.equals(key.list) && code.equals(key.code);
    }

    @Override
    public int hashCode() {
      return 31 * list.hashCode() + code.hashCode();
    }
  }
}
