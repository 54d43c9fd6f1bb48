package org.colloquy.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void aCellThatASpreadsheetWouldCarryOutIsAText() {
    for (var formula : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"}) {
      assertThat(Report.safe(formula)).as(formula).isEqualTo("'" + formula);
    }
    assertThat(Report.safe("ada@example.org")).isEqualTo("ada@example.org");
    assertThat(Report.safe("")).isEmpty();
  }
}
