package org.colloquy.deploy.networks;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drafts the exchange sessions as the platform operator and sends the invitations. */
final class JointSessionsStep {

  private final Loading loading;

  JointSessionsStep(Loading loading) {
    this.loading = loading;
  }

  void load(JointSessionsFile joint) {
    for (JointSessionsFile.Entry session : joint.sessions()) {
      boolean sent = loading.once("joint/" + session.title(), () -> send(session));
      loading
          .progress()
          .accept(
              "exchange: "
                  + (sent ? "invitations sent for '" : "already there: '")
                  + session.title()
                  + "'");
    }
  }

  private void send(JointSessionsFile.Entry session) {
    ZonedDateTime start = session.start().on(loading.today(session.zone()), session.zone());
    Map<String, Object> body = new HashMap<>();
    body.put("title", session.title());
    body.put("agenda", session.agenda());
    body.put("starts", start.toLocalDateTime().toString());
    body.put("ends", start.plusMinutes(session.minutes()).toLocalDateTime().toString());
    body.put("zone", session.zone().getId());
    body.put("link", session.link());
    body.put("networks", List.copyOf(session.invited()));
    Site platform = loading.platform();
    String id = platform.post("/exchange/sessions", body).orFail().body().path("id").asText();
    platform.post("/exchange/sessions/" + id + "/invitations", Map.of()).orFail();
  }
}
