package org.colloquy.tenants.mail;

import jakarta.json.Json;
import jakarta.mail.MessagingException;
import java.io.StringReader;
import java.time.Clock;
import java.util.Optional;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.config.Settings;
import org.colloquy.tenants.jobs.Job;
import org.colloquy.tenants.jobs.JobHandler;

/** Sends the mails in the queue, or keeps them where no mail server is configured. */
public final class MailJobs implements JobHandler {

  private final Optional<SmtpServer> server;
  private final MailBox mailBox;
  private final Clock clock;

  public MailJobs(Settings settings, MailBox mailBox, Clock clock) {
    this.server = SmtpServer.of(settings);
    this.mailBox = mailBox;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Outbox.KIND;
  }

  @Override
  public void handle(Job job) throws MessagingException {
    var mail = read(job.payload());
    if (server.isPresent()) {
      server.get().send(mail, job.id(), clock.instant());
    } else {
      mailBox.keep(job.id(), clock.instant(), job.tenantId(), mail);
    }
  }

  private static Mail read(String payload) {
    try (var reader = Json.createReader(new StringReader(payload))) {
      var json = reader.readObject();
      return new Mail(
          new EmailAddress(json.getString("to")),
          json.getString("subject"),
          json.getString("text"));
    }
  }
}
