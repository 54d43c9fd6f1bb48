package org.colloquy.isolation;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.running.Answer;
import org.colloquy.running.RunningStack;

/** One network that tries and one that it tries to reach, and what must not come of a try. */
final class Attempt implements AutoCloseable {

  private final RunningStack stack;
  private final Content own;
  private final Content other;
  private final Secrets ownSecrets;
  private final Secrets otherSecrets;
  private final Footprint footprint;
  private final Tally tally;

  Attempt(RunningStack stack, Content own, Content other, Tally tally) {
    this.stack = stack;
    this.own = own;
    this.other = other;
    this.tally = tally;
    ownSecrets = Secrets.of(stack, own);
    otherSecrets = Secrets.of(stack, other);
    footprint = new Footprint(stack, other);
  }

  @Override
  public void close() {
    footprint.close();
  }

  /** What there is of the other network in the database. */
  Footprint footprint() {
    return footprint;
  }

  RunningStack stack() {
    return stack;
  }

  Content own() {
    return own;
  }

  Content other() {
    return other;
  }

  Secrets otherSecrets() {
    return otherSecrets;
  }

  Tally tally() {
    return tally;
  }

  Stream<URI> sites() {
    return Stream.of(own.network().site(), other.network().site(), stack.platform());
  }

  /** Whose ids are foreign, or at home, where somebody tries. */
  boolean isOwn(URI site) {
    return site.equals(own.network().site());
  }

  /**
   * Looks at an answer: nothing of the other network is in it, nor anything of this one for whoever
   * is not of it, and nobody is served where they are not at home.
   *
   * @param sent what the request said
   * @param open whether everybody is served there
   */
  void look(String kind, Caller caller, URI site, Answer answer, String sent, boolean open) {
    tally.tried(kind, caller.name());
    Set<String> allowed = new HashSet<>();
    if (site.equals(other.network().site())) {
      allowed.addAll(otherSecrets.shown());
    }
    if (isOwn(site)) {
      allowed.addAll(ownSecrets.shown());
    }
    boolean operating = caller.isAtHome(stack.platform()) && site.equals(stack.platform());
    if (operating) {
      // Whoever runs the platform knows what networks tell it, and whom it has written to.
      other.words().forEach((word, where) -> allowed.addAll(toldToThePlatform(word, where)));
      own.words().forEach((word, where) -> allowed.addAll(toldToThePlatform(word, where)));
    }
    Optional<String> found =
        operating ? wordsIn(answer, sent, allowed) : otherSecrets.in(answer, sent, allowed);
    if (found.isEmpty() && !caller.isAtHome(site)) {
      found = ownSecrets.in(answer, sent, allowed);
    }
    String what = answer.address() + " " + answer.status();
    found.ifPresent(secrets -> tally.leaked(kind, caller.name(), what + " says " + secrets));
    if (!open && !caller.isAtHome(site) && answer.status() / 100 == 2) {
      tally.leaked(kind, caller.name(), what + " serves somebody from elsewhere");
    }
  }

  private Optional<String> wordsIn(Answer answer, String sent, Set<String> allowed) {
    return otherSecrets
        .in(answer, sent, allowed)
        .filter(found -> !found.replaceAll("the id [0-9a-f-]+(, )?", "").isBlank());
  }

  private static Set<String> toldToThePlatform(String word, String where) {
    return where.contains("joint session")
            || where.contains("network asked for")
            || where.contains("asks for a network")
            || where.endsWith("of the admin")
        ? Set.of(word)
        : Set.of();
  }

  /** Does something after which the other network is as it was before. */
  void changesNothing(String kind, String what, Runnable tries) {
    Map<String, String> before = footprint.sums();
    tries.run();
    String difference = Footprint.difference(before, footprint.sums());
    if (!difference.isEmpty()) {
      tally.leaked(kind, "somebody", what + " changed " + difference);
    }
  }

  /** What an answer says, with ids taken out of it. */
  static String said(Supplier<Answer> request, String... ids) {
    Answer answer = request.get();
    String body = answer.body();
    for (String id : ids) {
      body = body.replace(id, "…");
    }
    return answer.status() + " " + body;
  }
}
