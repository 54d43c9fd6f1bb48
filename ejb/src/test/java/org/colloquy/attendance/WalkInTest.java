package org.colloquy.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalkInTest {

  @Test
  void theLastWordIsTheFamilysName() {
    var contact = new WalkIn(" Ana  Maria Souza ", " ana@example.org ", null).contact();

    assertThat(contact.givenName()).isEqualTo("Ana Maria");
    assertThat(contact.familyName()).isEqualTo("Souza");
    assertThat(contact.email()).isEqualTo("ana@example.org");
    assertThat(contact.mailWanted()).isFalse();
  }

  @Test
  void manyPeopleHaveOneNameOnly() {
    var contact = new WalkIn("Sukarno", " ", null).contact();

    assertThat(contact.givenName()).isEqualTo("Sukarno");
    assertThat(contact.familyName()).isEmpty();
    assertThat(contact.email()).isNull();
  }
}
