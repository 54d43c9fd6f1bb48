package org.colloquy.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back for a request to an address. */
public record Answer(String method, URI address, int status, HttpHeaders headers, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public Optional<URI> location() {
    return headers.firstValue("Location").map(address::resolve);
  }

  public boolean redirects() {
    return status >= 301 && status <= 308 && location().isPresent();
  }

  public Document page() {
    return Jsoup.parse(body, address.toString());
  }

  /** The heading of the page: what a person reads first. */
  public String heading() {
    return page().select("h1").text();
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON: " + this, e);
    }
  }

  /** This answer, when it is a good one. */
  public Answer orFail() {
    if (status / 100 != 2) {
      throw new AssertionError("Expected a good answer: " + this);
    }
    return this;
  }

  @Override
  public String toString() {
    String text = body == null ? "" : body;
    return "%s %s: %d %s%n%s"
        .formatted(
            method,
            address,
            status,
            location().map(URI::toString).orElse(""),
            text.substring(0, Math.min(text.length(), 1500)));
  }
}
