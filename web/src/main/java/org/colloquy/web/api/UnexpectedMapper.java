package org.colloquy.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** 500 without a word of the inside, which the log has. */
public class UnexpectedMapper implements ExceptionMapper<Exception> {

  private static final Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

  @Override
  public Response toResponse(Exception exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonbException || cause instanceof JsonException) {
        return Problem.of(Response.Status.BAD_REQUEST, "The body is not the JSON that is expected.")
            .response();
      }
    }
    LOG.log(Level.ERROR, "A call of the API failed", exception);
    return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "Nothing of it was kept. Try again.")
        .response();
  }
}
