package org.colloquy.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colloquy.communities.boundary.Communities;
import org.colloquy.communities.boundary.CommunityDraft;
import org.colloquy.exchange.boundary.JointDraft;
import org.colloquy.exchange.boundary.JointSessions;
import org.colloquy.sessions.Phase;
import org.colloquy.sessions.boundary.SampleDraft;
import org.colloquy.sessions.boundary.SessionCatalogue;
import org.colloquy.sessions.boundary.SessionPlanning;
import org.colloquy.shared.PageRequest;
import org.colloquy.shared.RequestKey;
import org.colloquy.tenants.Roles;
import org.colloquy.tenants.Tenant;
import org.junit.jupiter.api.Test;

/** What is asked for twice with one key is made once. */
public interface RepeatCases {

  PageRequest ALL = new PageRequest(0, 50);

  @Test
  default void sessionThatIsAskedForTwiceIsOne() throws Exception {
    Tenant network = Networks.make("repeat-session");
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    Person hazel = Person.of(network, "Hazel", Roles.CONVENER);
    RequestKey key = RequestKey.fresh();

    Set<UUID> ids = atOnce(() -> session(imran, key, "Sepsis", true));
    UUID later = session(imran, key, "Sepsis", true);

    assertThat(ids).containsExactly(later);
    assertThat(organised(imran)).containsExactly(later);
    assertThat(session(hazel, key, "Sepsis", false)).as("a key of somebody else").isNotIn(ids);
    assertThat(session(imran, key, "Sepsis again", false)).as("another text").isNotIn(ids);
  }

  @Test
  default void draftThatIsPublishedWithTheSameFormIsTheSameSession() throws Exception {
    Tenant network = Networks.make("repeat-draft");
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    RequestKey key = RequestKey.fresh();

    UUID draft = session(imran, key, "Sepsis", false);
    UUID published = session(imran, key, "Sepsis", true);

    assertThat(published).isEqualTo(draft);
    assertThat(imran.does(() -> Beans.of(SessionCatalogue.class).open(draft)).line().state())
        .isEqualTo(Phase.OPEN);
    session(imran, key, "Sepsis", false);
    assertThat(imran.does(() -> Beans.of(SessionCatalogue.class).open(draft)).line().state())
        .as("stays published")
        .isEqualTo(Phase.OPEN);
  }

  @Test
  default void communityThatIsAskedForTwiceIsOneAndNobodyIsToldThatItsNameIsTaken()
      throws Exception {
    Tenant network = Networks.make("repeat-community");
    Person imran = Person.of(network, "Imran", Roles.CONVENER);
    RequestKey key = RequestKey.fresh();
    Callable<UUID> found =
        () ->
            imran.does(
                () ->
                    Beans.of(Communities.class)
                        .create(
                            key,
                            new CommunityDraft(
                                "Nursing", null, "To learn from each other.", false)));

    Set<UUID> ids = atOnce(found);

    assertThat(ids).containsExactly(found.call());
    assertThat(imran.does(() -> Beans.of(Communities.class).list(ALL)).items()).hasSize(1);
  }

  @Test
  default void jointSessionThatIsAskedForTwiceIsOne() throws Exception {
    Networks.make("repeat-joint");
    RequestKey key = RequestKey.fresh();
    Callable<UUID> draft =
        () ->
            SignedIn.operator()
                .call(
                    () ->
                        Beans.of(JointSessions.class)
                            .draft(
                                key,
                                new JointDraft(
                                    "Asked for twice",
                                    "What we do at once.",
                                    "2090-12-03T16:00",
                                    "2090-12-03T17:30",
                                    "Africa/Nairobi",
                                    "",
                                    Set.of("repeat-joint"))));

    Set<UUID> ids = atOnce(draft);

    assertThat(ids).containsExactly(draft.call());
    assertThat(SignedIn.operator().call(() -> Beans.of(JointSessions.class).all(ALL)).items())
        .filteredOn(view -> view.title().equals("Asked for twice"))
        .hasSize(1);
  }

  private static UUID session(Person organiser, RequestKey key, String title, boolean publish)
      throws Exception {
    return organiser.does(
        () ->
            Beans.of(SessionPlanning.class)
                .create(key, SampleDraft.titled(title).draft(), publish));
  }

  private static List<UUID> organised(Person organiser) throws Exception {
    return organiser.does(() -> Beans.of(SessionCatalogue.class).organised(ALL)).items().stream()
        .map(line -> line.id())
        .toList();
  }

  /** What the same call returned on four threads. */
  private static Set<UUID> atOnce(Callable<UUID> call) throws Exception {
    CyclicBarrier gate = new CyclicBarrier(4);
    var threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<UUID>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        calls.add(
            threads.submit(
                () -> {
                  gate.await();
                  return call.call();
                }));
      }
      Set<UUID> ids = new HashSet<>();
      for (Future<UUID> each : calls) {
        ids.add(each.get());
      }
      return ids;
    } finally {
      threads.shutdownNow();
    }
  }
}
