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
    loading.say(
        network, added + " of " + network.sessions().sessions().size() + " example sessions added");
  }

  private void add(SessionsFile.Entry session) {
    Site convener = loading.as(network, session.convener());
    JsonNode created =
        convener.post("/sessions", body(session, communities(convener))).orFail().body();
    String id = created.path("id").asText();
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
    body.put("start", start.toInstant().toString());
    body.put("end", start.plusMinutes(session.minutes()).toInstant().toString());
    body.put("zone", zone.getId());
    body.put("seats", session.seats());
    body.put("place", session.place());
    body.put("link", session.link());
    body.put("communityId", communities.get(session.community()));
    body.put("publish", true);
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
