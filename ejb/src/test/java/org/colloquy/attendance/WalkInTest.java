package org.colloquy.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalkInTest {

  @Test
  void theLastWordIsTheFamilysName() {
    var contact = WalkIn.named(" Ana  Maria Souza ", " ana@example.org ").contact();

    assertThat(contact.givenName()).isEqualTo("Ana Maria");
    assertThat(contact.familyName()).isEqualTo("Souza");
    assertThat(contact.email()).isEqualTo("ana@example.org");
    assertThat(contact.mailWanted()).isFalse();
  }

  @Test
  void manyPeopleHaveOneNameOnly() {
    var contact = WalkIn.named("Sukarno", " ").contact();

    assertThat(contact.givenName()).isEqualTo("Sukarno");
    assertThat(contact.familyName()).isEmpty();
    assertThat(contact.email()).isNull();
  }
}
