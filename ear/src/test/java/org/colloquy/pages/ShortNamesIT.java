package org.colloquy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.running.Answer;
import org.colloquy.running.Api;
import org.colloquy.running.Network;
import org.colloquy.running.OnRunningStack;
import org.colloquy.running.RunningStack;
import org.colloquy.running.Visitor;
import org.junit.jupiter.api.Test;

/** What a community is called in addresses. */
@OnRunningStack
class ShortNamesIT {

  private static final String PURPOSE = "To learn from each other.";

  @Test
  void aCommunityIsFoundByWhatItsNameSoundsLikeAlsoAfterItIsRenamed(RunningStack stack) {
    Network network = stack.newNetwork("short-names", "Short Names Network");
    Visitor admin = new Visitor();
    Answer form = admin.signIn(network.page("/communities/new"), network.admin());

    Answer founded =
        admin
            .submit(form, Map.of("name", "Nähe & Ferne", "purpose", PURPOSE, "save", "Found it"))
            .orFail();
    assertThat(founded.address().getPath()).isEqualTo("/communities/nahe-ferne");
    assertThat(founded.page().select("#join-form").attr("action"))
        .as("forms are sent to the same address")
        .isEqualTo("/communities/nahe-ferne");

    Answer edit = admin.open(network.page("/communities/nahe-ferne/edit")).orFail();
    Answer renamed =
        admin.submit(edit, Map.of("name", "Near and far", "purpose", PURPOSE, "save", "Save"));
    assertThat(renamed.address().getPath()).isEqualTo("/communities/nahe-ferne");
    assertThat(renamed.heading()).isEqualTo("Near and far");

    Answer moved =
        admin.submit(
            admin.open(network.page("/communities/nahe-ferne/edit")),
            Map.of(
                "name", "Near and far",
                "shortName", "Near-And-Far",
                "purpose", PURPOSE,
                "save", "Save"));
    assertThat(moved.address().getPath()).as("%s", moved).isEqualTo("/communities/near-and-far");
    assertThat(admin.open(network.page("/communities/nahe-ferne")).status()).isEqualTo(404);
  }

  @Test
  void twoOfOneSoundAreToldApartAndNoneIsWhatTheSiteNeeds(RunningStack stack) {
    Network network = stack.newNetwork("short-names", "Short Names Network");
    Api api = network.as(network.admin());

    assertThat(found(api, "Same sound", null).path("shortName").asText()).isEqualTo("same-sound");
    assertThat(found(api, "Same, sound!", null).path("shortName").asText())
        .isEqualTo("same-sound-2");
    assertThat(found(api, "New", null).path("shortName").asText()).isEqualTo("new-2");
    for (String wrong : List.of("same-sound", "new", "a", "Ä b", "a--b", "a".repeat(61))) {
      Answer refused =
          api.post(
              "/communities",
              Map.of("name", "Wrong " + wrong, "shortName", wrong, "purpose", PURPOSE));
      assertThat(refused.status()).as(wrong).isEqualTo(400);
      assertThat(refused.body()).as(wrong).contains("shortName");
    }
    JsonNode chosen = found(api, "Chosen by hand", "by-hand");
    Map<String, Object> change = new HashMap<>();
    change.put("name", "Chosen by another hand");
    change.put("purpose", PURPOSE);
    change.put("version", chosen.path("version").asInt());
    assertThat(
            api.put("/communities/" + chosen.path("id").asText(), change)
                .orFail()
                .json()
                .path("shortName")
                .asText())
        .isEqualTo("by-hand");
  }

  @Test
  void anIdLeadsToTheShortNameAndWhatIsElsewhereIsNotFound(RunningStack stack) {
    Network network = stack.newNetwork("short-names", "Short Names Network");
    JsonNode here = found(network.as(network.admin()), "By its id", null);
    Network harbour = stack.harbour();
    JsonNode there = found(harbour.as(harbour.admin()), "In another network", null);
    Visitor admin = new Visitor();

    URI byId = network.page("/communities/" + here.path("id").asText());
    assertThat(admin.signIn(byId, network.admin()).address().getPath())
        .isEqualTo("/communities/by-its-id");
    for (String nowhere :
        List.of(
            there.path("shortName").asText(),
            there.path("id").asText(),
            "nobody",
            "By-Its-Id",
            "list",
            "a--b",
            "%3Cb%3E")) {
      for (String page : List.of("/communities/" + nowhere, "/communities/" + nowhere + "/edit")) {
        if (!page.equals("/communities/list")) {
          assertThat(admin.open(network.page(page)).status()).as(page).isEqualTo(404);
        }
      }
    }
  }

  private static JsonNode found(Api api, String name, String shortName) {
    Map<String, Object> community = new HashMap<>();
    community.put("name", name);
    community.put("shortName", shortName);
    community.put("purpose", PURPOSE);
    return api.post("/communities", community).orFail().json();
  }
}
