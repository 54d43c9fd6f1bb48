package org.colloquy.web.tenant;

import jakarta.ejb.AccessLocalException;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps from the log what anybody can cause at will and what was said to whoever caused it: the
 * container writes a hundred lines for each call that somebody may not make, each address or host
 * that does not read, each client that goes away. They could fill a disk, and what matters drowns.
 */
@WebListener
public class ContainerLog implements ServletContextListener {

  /** Says in advance that a stack trace follows, of a failure or of a refusal. */
  private static final String TRACE_FOLLOWS = "AS-EJB-00056";

  private static final Set<String> GONE =
      Set.of(
          "Connection is closed", "Connection closed", "Connection reset by peer", "Broken pipe");

  private static final String REQUEST_FAILED = "AS-WEB-CORE-00037";

  // Held here, for the log manager would forget them with their filters.
  private static final Logger EJBS = Logger.getLogger("jakarta.enterprise.ejb.container");
  private static final Logger REQUESTS = Logger.getLogger("jakarta.enterprise.web.core");
  private static final Logger ANSWERS = Logger.getLogger("jakarta.enterprise.web");

  /** Their notes are of what a request holds, not of what we do. */
  private static final List<Logger> NOTES =
      List.of(
          Logger.getLogger("org.glassfish.grizzly.http.util.Parameters"),
          Logger.getLogger("jakarta.enterprise.resource.webcontainer.faces.renderkit"));

  @Override
  public void contextInitialized(ServletContextEvent event) {
    EJBS.setFilter(ContainerLog::isNoRefusal);
    REQUESTS.setFilter(ContainerLog::inOneLine);
    ANSWERS.setFilter(ContainerLog::isHeard);
    NOTES.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    EJBS.setFilter(null);
    REQUESTS.setFilter(null);
    ANSWERS.setFilter(null);
    NOTES.forEach(logger -> logger.setLevel(null));
  }

  static boolean isNoRefusal(LogRecord line) {
    return !(line.getThrown() instanceof AccessLocalException)
        && !TRACE_FOLLOWS.equals(line.getMessage());
  }

  /** Whether there still was somebody to answer when it failed. */
  static boolean isHeard(LogRecord line) {
    for (var cause = line.getThrown(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException && GONE.contains(String.valueOf(cause.getMessage()))) {
        return false;
      }
    }
    return true;
  }

  /** A request that failed before it came to us is told without the container's inside. */
  static boolean inOneLine(LogRecord line) {
    var thrown = line.getThrown();
    if (REQUEST_FAILED.equals(line.getMessage()) && thrown != null) {
      line.setLevel(Level.INFO);
      line.setMessage("A request does not read: " + OneLine.of(thrown.getMessage()));
      line.setThrown(null);
    }
    return true;
  }
}
