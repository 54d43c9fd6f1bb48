package org.colloquy.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.ServerAway;
import org.colloquy.web.races.Races;

/**
 * 409 for a race that was lost, 503 for a server that is away; else 500 without a word of the
 * inside, which the log has.
 */
public class UnexpectedMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

  @Override
  public Response toResponse(Exception exception) {
    // JSON-B wraps whatever it meets, and the innermost says it best.
    Response unread = null;
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof Invalid invalid) {
        return new InvalidMapper().toResponse(invalid);
      }
      if (cause instanceof JsonbException || cause instanceof JsonException) {
        unread =
            Problem.of(Response.Status.BAD_REQUEST, "The body is not the JSON that is expected.")
                .response();
      }
    }
    if (unread != null) {
      return unread;
    }
    var lost = Races.told(exception);
    if (lost.isPresent()) {
      return new ConflictMapper().toResponse(lost.get());
    }
    if (ServerAway.isCauseOf(exception)) {
      LOG.log(Level.WARNING, "A server that we depend on does not answer", exception);
      var problem =
          Problem.of(
              Response.Status.SERVICE_UNAVAILABLE,
              "A server that is needed does not answer. Look whether it was kept, and try again in a"
                  + " minute.");
      return Response.fromResponse(problem.response())
          .header(HttpHeaders.RETRY_AFTER, "30")
          .build();
    }
    LOG.log(Level.ERROR, "A call of the API failed", exception);
    return Problem.of(
            Response.Status.INTERNAL_SERVER_ERROR,
            "Something is wrong on our side. Look whether it was kept before you try again.")
        .response();
  }
}
