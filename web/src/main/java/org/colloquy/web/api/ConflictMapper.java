package org.colloquy.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.colloquy.shared.Conflict;

/** 409, with the reason's code in the type. */
public class ConflictMapper implements ExceptionMapper<Conflict> {

  @Override
  public Response toResponse(Conflict exception) {
    return new Problem(
            "urn:colloquy:problem:" + exception.code(),
            "This cannot be done as things are",
            Response.Status.CONFLICT.getStatusCode(),
            Problem.spoken().say(exception),
            List.of())
        .response();
  }
}
