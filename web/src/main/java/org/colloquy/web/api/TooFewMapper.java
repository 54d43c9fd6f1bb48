package org.colloquy.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.colloquy.suppression.TooFew;

/** 403 {@code suppressed}: nobody may see it, whatever their role. */
public class TooFewMapper implements ExceptionMapper<TooFew> {

  @Override
  public Response toResponse(TooFew exception) {
    return new Problem(
            "urn:colloquy:problem:" + exception.code(),
            "Too few people stand behind this",
            Response.Status.FORBIDDEN.getStatusCode(),
            Problem.spoken().say(exception),
            List.of())
        .response();
  }
}
