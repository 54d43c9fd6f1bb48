package org.colloquy.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.colloquy.search.Found;
import org.colloquy.search.Kind;
import org.colloquy.search.boundary.Search;
import org.colloquy.shared.Invalid;
import org.colloquy.web.page.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/search}. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@RequestScoped
public class SearchResource {

  @Inject private Search search;

  @GET
  @APIResponse(
      responseCode = "200",
      description = "One page for each kind of which anything was found that the caller may see")
  @APIResponse(responseCode = "400", description = "Not a kind")
  @Operation(
      operationId = "search",
      summary = "Find sessions, communities and people in which all these words are")
  public List<Found> search(
      @Parameter(description = "Words, in any script; signs part them and mean nothing")
          @QueryParam("q")
          String words,
      @Parameter(
              description = "The only kind that is asked for",
              schema = @Schema(implementation = Kind.class))
          @QueryParam("kind")
          String kind,
      @BeanParam Paging paging) {
    return search.find(words, kind == null ? null : kind(kind), paging.request());
  }

  private static Kind kind(String text) {
    return Arrays.stream(Kind.values())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(() -> Invalid.field("kind", "search.kind"));
  }
}
