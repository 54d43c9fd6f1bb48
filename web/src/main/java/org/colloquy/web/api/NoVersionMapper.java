package org.colloquy.web.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import org.colloquy.shared.Fault;
import org.colloquy.shared.Invalid;
import org.colloquy.web.api.Problem.FieldError;
import org.colloquy.web.page.ReadVersion.NoVersion;

/** 428: what may have been changed by others is not changed blindly. */
public class NoVersionMapper implements ExceptionMapper<NoVersion> {

  @Override
  public Response toResponse(NoVersion exception) {
    Fault fault = Invalid.field("version", "api.version").faults().get(0);
    String said = Problem.spoken().say(fault);
    return new Problem(
            "urn:colloquy:problem:version-needed",
            "It has to be said which version is changed",
            Response.Status.PRECONDITION_REQUIRED.getStatusCode(),
            said,
            List.of(new FieldError(fault.field(), said)))
        .response();
  }
}
