package org.colloquy.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Comparator;
import java.util.List;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.web.api.Problem.FieldError;

/** 400, naming each field that breaks a rule. */
public class InvalidMapper implements ExceptionMapper<Invalid> {

  @Override
  public Response toResponse(Invalid exception) {
    return response(exception.faults());
  }

  static Response response(List<Fault> faults) {
    var spoken = Problem.spoken();
    var errors =
        faults.stream()
            .map(fault -> new FieldError(fault.field(), spoken.say(fault)))
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
}
