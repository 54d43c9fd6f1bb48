package org.colloquy.letters.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.colloquy.jobs.Daily;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;
import org.colloquy.tenants.time.BusinessClock;

/**
 * Sends the digests that are due, so many people at a time, each time in one transaction: the
 * mails, the note that they went, and the ask for the next. Once a day a round is asked for in any
 * case: a network that was moved has its rows and not its jobs.
 */
@ApplicationScoped
public class DigestRound implements JobHandler<DigestsDue>, Daily {

  private static final int SLICE = 50;

  @Inject private NewsRows news;
  @Inject private NewsRounds rounds;
  @Inject private Digests digests;
  @Inject private BusinessClock clock;

  @Override
  public Record work(LocalDate day) {
    return new DigestsDue("day " + day, 0);
  }

  @Override
  public Class<DigestsDue> work() {
    return DigestsDue.class;
  }

  @Override
  @Transactional
  public void handle(Job<DigestsDue> job) {
    var now = clock.now();
    digests.send(news.lockDue(news.dueTo(now, SLICE), now), now);
    if (news.dueTo(now, 1).isEmpty()) {
      rounds.digestsAt(news.next());
    } else {
      rounds.goOn(job.work());
    }
  }
}
