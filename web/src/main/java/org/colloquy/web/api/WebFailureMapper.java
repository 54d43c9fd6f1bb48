package org.colloquy.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;

/**
 * What JAX-RS itself refuses: an unknown address, an id that is none, a method or media type, JSON
 * that does not read.
 */
public class WebFailureMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException exception) {
    var answer = exception.getResponse();
    if (answer.hasEntity()
        || answer.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
      return answer;
    }
    if (answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
      return NotFoundMapper.response();
    }
    var problem = Problem.of(answer.getStatusInfo(), null).response();
    answer.getStringHeaders().forEach((name, values) -> copy(problem, name, values.get(0)));
    return problem;
  }

  private static void copy(Response to, String name, String value) {
    to.getHeaders().putIfAbsent(name, List.of(value));
  }
}
