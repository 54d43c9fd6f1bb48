package org.colloquy.web.admin;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.colloquy.vocabulary.OwnTerm;
import org.colloquy.vocabulary.boundary.OwnWords;
import org.colloquy.web.page.Vocabularies;
import org.colloquy.web.races.Settled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/vocabulary/{language}}: the network's own words. */
@Settled
@Path("/vocabulary/{language}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network")
public class VocabularyResource {

  @Inject private OwnWords words;
  @Inject private Vocabularies vocabularies;

  @GET
  @APIResponse(
      responseCode = "200",
      description = "One term for each thing; empty words where the usual ones stand")
  @APIResponse(responseCode = "400", description = "Not a language of the pages")
  @Operation(
      operationId = "readVocabulary",
      summary = "What the network calls things in a language (admins)")
  public List<OwnTerm> terms(@PathParam("language") String language) {
    return words.terms(language);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeVocabulary",
      summary = "Call these things so from now on; empty words go back to the usual ones")
  public List<OwnTerm> call(@PathParam("language") String language, List<OwnTerm> terms) {
    if (terms == null) {
      throw new BadRequestException("Send a list of terms as JSON.");
    }
    words.call(language, terms);
    vocabularies.changed();
    return words.terms(language);
  }
}
