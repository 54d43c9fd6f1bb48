package org.colloquy.client.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.util.UUID;
import org.colloquy.client.generated.model.*;

/** Every error is a document of one kind, of the status that the description names. */
record Refusals(Site stranger, Site admin, Site runa, UUID runaId, Site operator) {

  void call() throws Exception {
    UUID nothing = UUID.randomUUID();
    Problem unknown = refused(401, () -> stranger.me().readMe());
    assertThat(unknown.getDetail()).contains("bearer token");
    refused(403, () -> runa.members().removeMember(runaId));
    refused(404, () -> runa.sessions().readSession(nothing));
    refused(404, () -> runa.members().readMember(nothing));
    refused(404, () -> runa.communities().readCommunity(nothing));
    refused(404, () -> admin.invitations().readInvitation(nothing));
    refused(404, () -> operator.joint().readJointSession(nothing));
    refused(404, () -> operator.joint().listJointSessionLog(nothing));
    refused(404, () -> operator.networks().readNetwork("nowhere"));
    refused(404, () -> admin.networks().listNetworks(0, 20));
    refused(400, () -> runa.sessions().listSessions(0, 20, "sideways"));
    refused(400, () -> admin.words().readVocabulary("xx"));
    Problem nameless =
        refused(
            400,
            () ->
                admin
                    .communities()
                    .createCommunity(new CommunityInput().name("x").purpose("x"), null));
    assertThat(nameless.getErrors())
        .extracting(FieldError::getField)
        .containsExactly("name", "purpose");
    Problem late =
        refused(
            409,
            () ->
                admin
                    .me()
                    .changeMe(new ProfileInput().givenName("Edda").version(-1), null));
    assertThat(late.getType()).startsWith("urn:colloquy:problem:");
    Problem large =
        refused(
            413,
            () ->
                admin
                    .communities()
                    .createCommunity(
                        new CommunityInput().name("x").purpose("x".repeat(70_000)), null));
    assertThat(large.getDetail()).contains("65536");
  }

  private interface Silent {
    void send() throws ApiException;
  }

  private static Problem refused(int status, Silent call) throws JsonProcessingException {
    try {
      call.send();
    } catch (ApiException e) {
      assertThat(e.getCode()).as(e.getResponseBody()).isEqualTo(status);
      Problem problem =
          ApiClient.createDefaultObjectMapper()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .readValue(e.getResponseBody(), Problem.class);
      assertThat(problem.getStatus()).isEqualTo(status);
      return problem;
    }
    throw new AssertionError("Not refused: " + status);
  }
}
