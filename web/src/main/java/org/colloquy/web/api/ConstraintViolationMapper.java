package org.colloquy.web.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.colloquy.shared.Fault;
import java.util.Comparator;
import java.util.Objects;
import org.colloquy.web.api.Problem.FieldError;
import org.colloquy.web.page.FieldName;

/** The same for parameters that break their constraints. */
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    return InvalidMapper.response(
        exception.getConstraintViolations().stream().map(Fault::of).toList());
  }
}
