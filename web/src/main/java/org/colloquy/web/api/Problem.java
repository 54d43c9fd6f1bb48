package org.colloquy.web.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.web.page.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error as RFC 9457 describes it.
 *
 * @param type "urn:colloquy:problem:" and the reason's code, or "about:blank"
 * @param title what went wrong, the same for each case of the type
 * @param detail what went wrong this time
 * @param errors one entry for each field that breaks a rule
 */
public record Problem(
    String type,
    String title,
    int status,
    @Schema(nullable = true) String detail,
    List<FieldError> errors) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Jsonb JSON = JsonbBuilder.create();

  /** What is wrong with one field. */
  @Schema(name = "FieldError")
  public record FieldError(String field, String message) {}

  static Problem of(Response.StatusType status, String detail) {
    return new Problem(
        "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, List.of());
  }

  /** Answers with it where JAX-RS is not reached. */
  void send(HttpServletResponse answer) throws IOException {
    answer.setStatus(status);
    answer.setContentType(MEDIA_TYPE);
    answer.getOutputStream().write(JSON.toJson(this).getBytes(StandardCharsets.UTF_8));
  }

  /** What people read of a refusal, in the language of who calls. */
  static Spoken spoken() {
    return CDI.current().select(Spoken.class).get();
  }

  Response response() {
    return Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this).build();
  }
}
