package org.colloquy.tenants.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.colloquy.tenants.EmailAddress;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.sql.Sql;

/** Mail that is kept for the operator to read, where no mail server is configured. */
public final class MailBox {

  private static final String SELECT =
      "SELECT id, tenant_id, recipient, subject, body, kept_at FROM colloquy_control.kept_mail";

  private final Sql sql;
  private final boolean keeping;

  public MailBox(DataSource control, boolean keeping) {
    this.sql = new Sql(control);
    this.keeping = keeping;
  }

  /** Whether mail ends here; otherwise it goes to the configured mail server. */
  public boolean isKeeping() {
    return keeping;
  }

  /** The newest mails, newest first. */
  public List<KeptMail> recent(int limit) {
    return sql.list(SELECT + " ORDER BY kept_at DESC, id DESC LIMIT ?", MailBox::read, limit);
  }

  /** The newest mail to this person. */
  public Optional<KeptMail> latestTo(EmailAddress recipient) {
    return sql.first(
        SELECT + " WHERE recipient = ? ORDER BY kept_at DESC, id DESC LIMIT 1",
        MailBox::read,
        recipient.value());
  }

  public Optional<KeptMail> byId(UUID id) {
    return sql.first(SELECT + " WHERE id = ?", MailBox::read, id);
  }

  /** Keeps a mail under its job's id; keeping it again changes nothing. */
  void keep(UUID id, Instant at, TenantId tenant, Mail mail) {
    sql.update(
        "INSERT INTO colloquy_control.kept_mail (id, tenant_id, recipient, subject, body, kept_at)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = VALUES(id)",
        id,
        tenant,
        mail.to().value(),
        mail.subject(),
        mail.text(),
        at);
  }

  private static KeptMail read(ResultSet row) throws SQLException {
    var tenant = Sql.id(row, "tenant_id");
    return new KeptMail(
        Sql.id(row, "id"),
        Sql.instant(row, "kept_at"),
        tenant == null ? null : new TenantId(tenant),
        new Mail(
            new EmailAddress(row.getString("recipient")),
            row.getString("subject"),
            row.getString("body")));
  }
}
