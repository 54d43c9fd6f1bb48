package org.colloquy.deploy.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.deploy.machine.StackFailure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back for a request to an address. */
public record Answer(String method, URI address, int status, HttpHeaders headers, byte[] body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int QUOTED = 1500;

  public boolean ok() {
    return status / 100 == 2;
  }

  /** This answer, when it is a good one; otherwise fails with what it says. */
  public Answer orFail() {
    if (!ok()) {
      throw new StackFailure(
          "%s %s was answered with %d: %s".formatted(method, address, status, reason()));
    }
    return this;
  }

  /** What a problem document says, with the fields it complains about; else how the text begins. */
  private String reason() {
    try {
      JsonNode problem = JSON.readTree(text());
      String errors = problem.path("errors").isEmpty() ? "" : " " + problem.path("errors");
      return problem.path("detail").asText(problem.path("title").asText(beginning())) + errors;
    } catch (JsonProcessingException noDocument) {
      return beginning();
    }
  }

  public boolean redirects() {
    return status >= 301 && status <= 308 && location().isPresent();
  }

  public Optional<URI> location() {
    return headers.firstValue("Location").map(address::resolve);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** As a page; its links are relative to where it came from. */
  public Document page() {
    return Jsoup.parse(text(), address.toString());
  }

  /** As a JSON document; a missing node when there is nothing. */
  public JsonNode json() {
    try {
      return JSON.readTree(text());
    } catch (JsonProcessingException e) {
      throw new StackFailure("No JSON: " + this, e);
    }
  }

  @Override
  public String toString() {
    return "%s %s: %d %s%n%s"
        .formatted(method, address, status, location().map(URI::toString).orElse(""), beginning());
  }

  private String beginning() {
    String text = text();
    return text.substring(0, Math.min(text.length(), QUOTED));
  }
}
