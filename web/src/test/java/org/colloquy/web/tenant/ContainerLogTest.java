package org.colloquy.web.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ContainerLogTest {

  @Test
  void refusalIsNotLoggedAndAFailureIs() {
    assertThat(ContainerLog.isNoRefusal(line("", new AccessLocalException("Not you")))).isFalse();
    assertThat(ContainerLog.isNoRefusal(line("AS-EJB-00056", null))).isFalse();
    assertThat(ContainerLog.isNoRefusal(line("", new IllegalStateException("Ours")))).isTrue();
    assertThat(ContainerLog.isNoRefusal(line("An EJB has started", null))).isTrue();
  }

  @Test
  void requestThatDoesNotReadIsOneLine() {
    LogRecord line = line("AS-WEB-CORE-00037", new IllegalArgumentException("%zz\nforged"));

    assertThat(ContainerLog.inOneLine(line)).isTrue();

    assertThat(line.getThrown()).isNull();
    assertThat(line.getLevel()).isEqualTo(Level.INFO);
    assertThat(line.getMessage()).contains("%zz").doesNotContain("\n");
  }

  @Test
  void answerToSomebodyWhoWentAwayIsNotLogged() {
    assertThat(ContainerLog.isHeard(line("", new IOException("Connection is closed")))).isFalse();
    assertThat(ContainerLog.isHeard(line("", new IOException("No space left")))).isTrue();
    assertThat(ContainerLog.isHeard(line("", null))).isTrue();
  }

  private static LogRecord line(String message, Throwable thrown) {
    LogRecord line = new LogRecord(Level.WARNING, message);
    line.setThrown(thrown);
    return line;
  }
}
