package org.colloquy.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.colloquy.shared.Fields;
import org.colloquy.web.page.Digest;
import org.colloquy.web.page.ReadVersion;

/**
 * Tags what is answered, so that a program need not be sent again what it has (304), and can say of
 * a change what it was made of ({@link ReadVersion}). The answer is made as always: a tag that was
 * kept could be wrong, and would have to know who asks.
 */
public class TaggedAnswers implements ContainerResponseFilter {

  private static final Set<Integer> TAGGED =
      Set.of(Response.Status.OK.getStatusCode(), Response.Status.CREATED.getStatusCode());

  private final Jsonb json = new JsonRecords().getContext(Object.class);

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object answer = response.getEntity();
    if (answer == null
        || answer instanceof StreamingOutput
        || !TAGGED.contains(response.getStatus())
        || !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
      return;
    }
    Type type = response.getEntityType();
    byte[] content = json.toJson(answer, type).getBytes(StandardCharsets.UTF_8);
    EntityTag tag = new EntityTag(tag(answer, content));
    if (isRead(request) && isKnown(request, tag)) {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    } else {
      response.setEntity(content, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
    // The program's own memory may keep it; it has to ask each time, and as whom it asked.
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Authorization");
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
  }

  private static String tag(Object answer, byte[] content) {
    return answer instanceof Record whole && Fields.of(whole).get("version") instanceof Integer read
        ? ReadVersion.tag(read, content)
        : Digest.of(content);
  }

  private static boolean isRead(ContainerRequestContext request) {
    return Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod());
  }

  private static boolean isKnown(ContainerRequestContext request, EntityTag tag) {
    return request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
        && request.getRequest().evaluatePreconditions(tag) != null;
  }
}
