package org.colloquy.tenants.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "READ   | SELECT ID, TEXT FROM NOTE WHERE (ID = ?)",
        "READ   | select count(*) from note",
        "CHANGE | SELECT ID FROM NOTE WHERE (ID = ?) FOR UPDATE",
        "CHANGE | SELECT ID FROM NOTE WHERE (ID = ?) for  share",
        "CHANGE | SELECT ID FROM NOTE LOCK IN SHARE MODE",
        "CHANGE | SELECT ID INTO @id FROM NOTE",
        "CHANGE | SELECT @id := ID FROM NOTE",
        "CHANGE | INSERT INTO NOTE VALUES (1, 'SELECT')",
        "CHANGE | update NOTE set TEXT = ?",
        "CHANGE | DELETE FROM NOTE",
        "OTHER  | SET ROLE 'net-one'",
        "OTHER  | USE `net-one`",
        "OTHER  | /* ping */ SELECT 1",
        "OTHER  | CALL something()",
        "OTHER  | SELECTED",
      })
  void isToldByItsFirstWordAndByWhatItLocks(StatementKind expected, String sql) {
    assertThat(StatementKind.of(sql)).isEqualTo(expected);
  }
}
