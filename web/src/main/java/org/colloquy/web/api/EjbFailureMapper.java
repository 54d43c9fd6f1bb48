package org.colloquy.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What the container throws of its own: the wrong role, or parameters that break a rule. */
public class EjbFailureMapper implements ExceptionMapper<EJBException> {

  @Override
  public Response toResponse(EJBException exception) {
    if (exception instanceof EJBAccessException) {
      return Problem.of(Response.Status.FORBIDDEN, "This needs another role.").response();
    }
    if (exception.getCause() instanceof ConstraintViolationException violations) {
      return new ConstraintViolationMapper().toResponse(violations);
    }
    return new UnexpectedMapper().toResponse(exception);
  }
}
