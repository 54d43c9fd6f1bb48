package org.colloquy.web.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.colloquy.shared.Conflict;

/**
 * 409, with the reason's code in the type; 412 where the request itself said under which condition
 * it is to be done, by {@code If-Match}, and that is the reason.
 */
public class ConflictMapper implements ExceptionMapper<Conflict> {

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Conflict exception) {
    return new Problem(
            "urn:colloquy:problem:" + exception.code(),
            "This cannot be done as things are",
            status(exception).getStatusCode(),
            Problem.spoken().say(exception),
            List.of())
        .response();
  }

  private Response.Status status(Conflict exception) {
    boolean said = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    return said && exception.code().equals("stale-edit")
        ? Response.Status.PRECONDITION_FAILED
        : Response.Status.CONFLICT;
  }
}
