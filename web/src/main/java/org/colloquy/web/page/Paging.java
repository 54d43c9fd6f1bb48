package org.colloquy.web.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.colloquy.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The part of a list that a program asks for; every list takes it. */
public class Paging {

  @QueryParam("page")
  @DefaultValue("0")
  @Parameter(description = "Counted from 0")
  private int page;

  @QueryParam("size")
  @DefaultValue("20")
  @Parameter(
      description = "How many a page holds, 1 to 100",
      schema = @Schema(implementation = int.class, defaultValue = "20"))
  private int size;

  /** What is out of range is brought into it. */
  public PageRequest request() {
    return new PageRequest(page, size);
  }
}
