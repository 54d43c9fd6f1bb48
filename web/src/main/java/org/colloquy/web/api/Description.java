package org.colloquy.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.web.page.ReadVersion;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Finishes the description of the services, when the application is built, by what holds for all of
 * them: how each refuses, and that what they answer has every field that is not said to be
 * nullable.
 */
public class Description implements OASFilter {

  private static final String PROBLEM = "#/components/schemas/Problem";

  private static final Set<String> TAGGED = Set.of("200", "201");

  /** What is written as it is read, and of which nobody knows before the end what it is. */
  private static final Set<String> STREAMED = Set.of("readMyData", "readImportReport");

  private static final Map<String, String> REFUSALS =
      Map.ofEntries(
          Map.entry(
              "400",
              "Something sent cannot be read or breaks a rule; errors names each such field"),
          Map.entry("401", "No token, or not a valid one of this site's realm"),
          Map.entry("403", "Whose token it is may not do this"),
          Map.entry(
              "404",
              "Nothing here has this address, or the service is one of the other kind of site"),
          Map.entry("409", "It cannot be done as things are; the end of type is the reason's code"),
          Map.entry("412", "Somebody else changed it since the answer that If-Match names"),
          Map.entry("413", "The body is too large"),
          Map.entry("415", "The body is not JSON"),
          Map.entry("428", "Neither If-Match nor the body says which version was read"),
          Map.entry("default", "Any other failure"));

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(Description::addRefusals));
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(Description::addTags));
    new Answers(description).describe();
    FlatSchemas.describe(description);
    description
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(each -> require(description, each)));
  }

  /** A body may be missing only where nothing in it has to be there. */
  private static void require(OpenAPI description, Operation operation) {
    var body = operation.getRequestBody();
    if (body != null) {
      var needed =
          body.getContent().getMediaTypes().values().stream()
              .map(type -> resolved(description, type.getSchema()))
              .anyMatch(schema -> schema.getItems() != null || schema.getRequired() != null);
      body.setRequired(needed);
    }
  }

  private static Schema resolved(OpenAPI description, Schema schema) {
    return schema.getRef() == null
        ? schema
        : description.getComponents().getSchemas().get(schema.getRef().replaceFirst(".*/", ""));
  }

  private static void addRefusals(HttpMethod method, Operation operation) {
    refuses(operation, "404");
    refuses(operation, "default");
    if (operation.getSecurity() == null || !operation.getSecurity().isEmpty()) {
      refuses(operation, "401");
      refuses(operation, "403");
    }
    if (operation.getRequestBody() != null) {
      refuses(operation, "413");
      refuses(operation, "415");
    }
    if (operation.getRequestBody() != null || takesParameters(operation)) {
      refuses(operation, "400");
    }
    if (method != HttpMethod.GET) {
      refuses(operation, "409");
    }
    if (saysWhatWasRead(operation)) {
      refuses(operation, "412");
      refuses(operation, "428");
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (!status.startsWith("2")) {
                response.setContent(problem());
              }
            });
  }

  /** What is answered as JSON has a tag, by which a read is answered shortly the next time. */
  private static void addTags(HttpMethod method, Operation operation) {
    if (STREAMED.contains(operation.getOperationId())) {
      return;
    }
    var responses = operation.getResponses();
    responses
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (TAGGED.contains(status) && response.getContent() != null) {
                response.addHeader(
                    HttpHeaders.ETAG,
                    OASFactory.createHeader()
                        .description("Of this answer, for If-None-Match and If-Match")
                        .schema(OASFactory.createSchema().type(SchemaType.STRING)));
              }
            });
    if (method == HttpMethod.GET) {
      responses.addAPIResponse(
          "304", OASFactory.createAPIResponse().description("As the one that If-None-Match names"));
    }
  }

  private static boolean saysWhatWasRead(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(each -> ReadVersion.HEADER.equals(each.getName()));
  }

  private static boolean takesParameters(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> each.getIn() != Parameter.In.PATH);
  }

  /** With the operation's own words for it, where it has some. */
  private static void refuses(Operation operation, String status) {
    var responses = operation.getResponses();
    if (responses.getAPIResponse(status) == null) {
      responses.addAPIResponse(
          status, OASFactory.createAPIResponse().description(REFUSALS.get(status)));
    }
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
  }

  /** The schemas of all that is answered. */
  private static final class Answers {

    private final OpenAPI description;
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Answers(OpenAPI description) {
      this.description = description;
    }

    private void describe() {
      description.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
          .map(APIResponse::getContent)
          .filter(content -> content != null)
          .flatMap(content -> content.getMediaTypes().values().stream())
          .forEach(type -> describe(type.getSchema()));
    }

    private void describe(Schema schema) {
      if (schema == null) {
        return;
      }
      if (schema.getRef() != null) {
        describe(resolved(description, schema));
      } else if (seen.add(schema)) {
        describe(schema.getItems());
        if (schema.getProperties() != null) {
          describeFields(schema);
        }
      }
    }

    /** What has no value is missing in an answer, never null. */
    private void describeFields(Schema schema) {
      schema
          .getProperties()
          .forEach(
              (name, field) -> {
                if (Boolean.TRUE.equals(field.getNullable())) {
                  schema.addProperty(name, present(field));
                } else if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
                  schema.addRequired(name);
                }
                describe(schema.getProperties().get(name));
              });
    }

    private static Schema present(Schema field) {
      List<Schema> all = field.getAllOf();
      return all != null && all.size() == 1 ? all.get(0) : field.nullable(null);
    }
  }
}
