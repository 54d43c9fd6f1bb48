package org.colloquy.deploy.networks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Publishes the sessions as their conveners, and registers example people for them, each by their
 * own token.
 */
final class SessionsStep {

  private final Loading loading;
  private final ExampleNetwork network;

  SessionsStep(Loading loading, ExampleNetwork network) {
    this.loading = loading;
    this.network = network;
  }

  void load() {
    int added = 0;
    for (SessionsFile.Entry session : network.sessions().sessions()) {
      if (loading.once(network.slug() + "/session/" + session.title(), () -> add(session))) {
        added++;
      }
    }
    loading.said(network, "sessions", added, network.sessions().sessions().size());
  }

  private void add(SessionsFile.Entry session) {
    Site convener = loading.as(network, session.convener());
    JsonNode created =
        convener.post("/sessions", body(session, communities(convener))).orFail().body();
    String id = created.path("id").asText();
    convener.post("/sessions/" + id + "/publish", Map.of()).orFail();
    for (String email : session.registrations()) {
      loading.as(network, email).post("/sessions/" + id + "/registrations", Map.of()).orFail();
    }
  }

  private Map<String, Object> body(SessionsFile.Entry session, Map<String, String> communities) {
    ZoneId zone = session.zone() == null ? network.network().zone() : session.zone();
    ZonedDateTime start = session.start().on(loading.today(zone), zone);
    Map<String, Object> body = new HashMap<>();
    body.put("title", session.title());
    body.put("description", session.description());
    body.put("kind", session.kind());
    body.put("start", start.toLocalDateTime().toString());
    body.put("end", start.plusMinutes(session.minutes()).toLocalDateTime().toString());
    body.put("zone", zone.getId());
    body.put("seats", String.valueOf(session.seats()));
    body.put("place", session.place());
    body.put("link", session.link());
    body.put("communityId", communities.get(session.community()));
    body.put("example", true);
    return body;
  }

  private static Map<String, String> communities(Site site) {
    return site.all("/communities").stream()
        .collect(
            Collectors.toMap(
                community -> community.path("name").asText(),
                community -> community.path("id").asText()));
  }
}
