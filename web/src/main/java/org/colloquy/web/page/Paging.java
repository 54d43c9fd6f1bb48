package org.colloquy.web.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.colloquy.shared.Invalid;
import org.colloquy.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The part of a list that a program asks for; every list takes it. */
public class Paging {

  // Texts, for what is no number has to be named: JAX-RS would say that there is no such address.
  @QueryParam("page")
  @DefaultValue("0")
  @Parameter(
      description = "Counted from 0",
      schema = @Schema(implementation = int.class, defaultValue = "0"))
  private String page;

  @QueryParam("size")
  @DefaultValue("20")
  @Parameter(
      description = "How many a page holds, 1 to 100",
      schema = @Schema(implementation = int.class, defaultValue = "20"))
  private String size;

  /** What is out of range is brought into it; {@link Invalid} for what is no whole number. */
  public PageRequest request() {
    return new PageRequest(number("page", page), number("size", size));
  }

  private static int number(String parameter, String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Invalid.field(parameter, "api.number");
    }
  }
}
