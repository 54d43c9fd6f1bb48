package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.colloquy.jobs.boundary.Later;

/**
 * Asks for the work that brings news to people. A round of digests is asked for once for each
 * moment at which some are due, however many: nobody looks at all members to find out.
 */
@Dependent
public class NewsRounds {

  @Inject private Later later;

  public void tell(String source, UUID thing) {
    tell(new NewsDue(source, thing, null));
  }

  void tell(NewsDue news) {
    later.run(news, news.key());
  }

  void digestsAt(Collection<Instant> dues) {
    new HashSet<>(dues)
        .forEach(
            due -> {
              var round = DigestsDue.at(due);
              later.runOn(due, round, round.key());
            });
  }

  void goOn(DigestsDue round) {
    var next = round.next();
    later.run(next, next.key());
  }
}
