package org.colloquy.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.colloquy.shared.NotFound;

/** 404, in the same words whatever the reason. */
public class NotFoundMapper implements ExceptionMapper<NotFound> {

  @Override
  public Response toResponse(NotFound exception) {
    return response();
  }

  static Response response() {
    return Problem.of(Response.Status.NOT_FOUND, "There is nothing with this address.").response();
  }
}
