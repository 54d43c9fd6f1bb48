package org.colloquy.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.colloquy.shared.Fault;

/** The same for parameters that break their constraints. */
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    return InvalidMapper.response(
        exception.getConstraintViolations().stream().map(Fault::of).toList());
  }
}
