package org.colloquy.tenants.sql;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row for tests of the connection switch. */
@Entity
class Note {

  @Id private int id;
  private String text;

  protected Note() {}

  Note(int id, String text) {
    this.id = id;
    this.text = text;
  }

  String text() {
    return text;
  }
}
