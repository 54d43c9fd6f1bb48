package org.colloquy.tenants.provisioning;

import java.sql.Connection;
import java.util.Locale;
import java.util.UUID;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.Line;
import org.colloquy.tenants.Sites;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.mail.Mail;
import org.colloquy.tenants.mail.MailKind;
import org.colloquy.tenants.mail.Outbox;
import org.colloquy.tenants.secrets.Tokens;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.words.Languages;
import org.colloquy.tenants.words.Vocabulary;
import org.colloquy.tenants.words.Words;

/**
 * The mails about a network that is being made, in its language. The same news told again is the
 * same mail.
 */
final class News {

  private static final String BUNDLE = "org.colloquy.tenants.provisioning.mails";

  private static final int LONGEST_QUOTE = 60;

  private final Sql sql;
  private final Outbox outbox;
  private final Sites sites;
  private final EmailAddress operator;

  News(Sql sql, Outbox outbox, Sites sites, EmailAddress operator) {
    this.sql = sql;
    this.outbox = outbox;
    this.sites = sites;
    this.operator = operator;
  }

  /** Sends the link that starts the network, if and only if the caller's transaction commits. */
  void confirm(Connection connection, UUID request, NetworkPlan plan, String token) {
    outbox.send(
        connection,
        mail(
            plan.admin().email(),
            plan.language(),
            MailKind.CONFIRMATION,
            "confirm",
            quoted(plan.admin().givenName()),
            quoted(plan.name()),
            confirmation(token)),
        null,
        "network-request:" + request);
  }

  String confirmation(String token) {
    return sites.platform() + "/start/confirm?token=" + token;
  }

  /**
   * Tells the first admin that the network is there. One whom an operator signed up has no key to
   * the door yet and gets it with this mail.
   */
  void ready(Run run, Tenant tenant) {
    var site = sites.of(tenant).toString();
    if (run.startedBy().id().equals(run.admin().email().value())) {
      outbox.send(
          mail(
              run.admin().email(),
              tenant.language(),
              MailKind.NETWORK,
              "ready",
              quoted(run.admin().givenName()),
              quoted(tenant.name()),
              site),
          null,
          key(run));
      return;
    }
    var key = Tokens.choose();
    var door = sites.platform() + "/start/door/" + run.id() + "?key=" + key;
    sql.inTransaction(
        connection -> {
          Doors.fit(connection, run.id(), key);
          outbox.send(
              connection,
              mail(
                  run.admin().email(),
                  tenant.language(),
                  MailKind.NETWORK,
                  "invited",
                  quoted(run.admin().givenName()),
                  quoted(tenant.name()),
                  door),
              null,
              key(run) + ":" + key.substring(0, 8));
          return null;
        });
  }

  /** Tells the operator that a run needs a look. */
  void failed(Run run, StepName step, String fault) {
    outbox.send(
        mail(
            operator,
            Languages.DEFAULT,
            MailKind.NETWORK,
            "failed",
            quoted(run.name()),
            step.name(),
            fault,
            sites.platform() + "/operator/runs"),
        null,
        "network-failed:" + run.id() + ":" + step);
  }

  private static String key(Run run) {
    return "network-ready:" + run.id();
  }

  /** Words that strangers typed are quoted so far that they are recognised, and no further. */
  private static String quoted(String line) {
    return Line.shortened(line, LONGEST_QUOTE);
  }

  private static Mail mail(
      EmailAddress to, Locale language, MailKind kind, String name, Object... values) {
    var words = Words.of(BUNDLE, language, Vocabulary.USUAL, News.class.getClassLoader());
    return new Mail(
        to, kind, words.say(name + ".subject", values), words.say(name + ".text", values));
  }
}
