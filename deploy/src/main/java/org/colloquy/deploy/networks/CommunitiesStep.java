package org.colloquy.deploy.networks;

import java.util.Map;

/** Adds the example communities, and lets their members join. */
final class CommunitiesStep {

  private final Loading loading;
  private final ExampleNetwork network;

  CommunitiesStep(Loading loading, ExampleNetwork network) {
    this.loading = loading;
    this.network = network;
  }

  void load() {
    int added = 0;
    for (CommunitiesFile.Entry community : network.communities().communities()) {
      if (loading.once(network.slug() + "/community/" + community.name(), () -> add(community))) {
        added++;
      }
    }
    loading.said(network, "communities", added, network.communities().communities().size());
  }

  private void add(CommunitiesFile.Entry community) {
    Site site = loading.as(network, community.convener());
    String id =
        site.idOf("/communities", "name", community.name())
            .orElseGet(
                () ->
                    site.create(
                        "/communities",
                        Map.of(
                            "name", community.name(),
                            "purpose", community.purpose(),
                            "example", true)));
    for (String email : community.members()) {
      loading.as(network, email).post("/communities/" + id + "/members", Map.of()).orFail();
    }
  }
}
