package org.colloquy.web.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Comparator;
import org.colloquy.web.api.Problem.FieldError;

/** 400, naming each field that breaks a rule. */
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

  @Override
  public Response toResponse(ConstraintViolationException exception) {
    var errors =
        exception.getConstraintViolations().stream()
            .map(violation -> new FieldError(fieldOf(violation), violation.getMessage()))
            .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
            .toList();
    return new Problem(
            "urn:colloquy:problem:invalid",
            "Some values break a rule",
            Response.Status.BAD_REQUEST.getStatusCode(),
            "Nothing was changed. See the errors for each field.",
            errors)
        .response();
  }

  /** The last name on the way: {@code create.draft.title} is about the title. */
  private static String fieldOf(ConstraintViolation<?> violation) {
    var field = "";
    for (Path.Node node : violation.getPropertyPath()) {
      field = node.getName() == null ? field : node.getName();
    }
    return field;
  }
}
