package org.colloquy.letters.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.files.FileOwner;
import org.colloquy.files.boundary.FileStore;
import org.colloquy.letters.AnswerFile;
import org.colloquy.letters.control.AnsweredMail.Writer;
import org.colloquy.shared.Conflict;
import org.colloquy.shared.Invalid;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.mail.incoming.MailArrived;

/**
 * Keeps what is attached to an answer, piece by piece, outside of a transaction. What is too large,
 * or of a kind that is not taken, is refused as it would be from anybody.
 */
@Dependent
class Attachments {

  /** More than that is refused. */
  private static final int MOST = 20;

  @Inject private Kernel kernel;
  @Inject private FileStore files;

  /**
   * The same files however often the job is done.
   *
   * @param names of what is attached, in order
   */
  List<AnswerFile> keep(Job<MailArrived> job, Writer writer, List<String> names) {
    List<AnswerFile> all = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      var which = at;
      all.add(
          new AnswerFile(
              names.get(at),
              writer
                  .files()
                  .filter(owner -> which < MOST)
                  .flatMap(owner -> kept(job, owner, writer.id(), names.get(which), which))));
    }
    return all;
  }

  private Optional<UUID> kept(
      Job<MailArrived> job, FileOwner owner, UUID writer, String name, int which) {
    try {
      return Optional.of(
          files
              .receive(
                  Ids.named("attachment " + job.id() + " " + which),
                  owner,
                  name,
                  kernel.mailIn().attachment(job, which),
                  writer)
              .id());
    } catch (Invalid | Conflict refused) {
      return Optional.empty();
    }
  }
}
