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
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Sql;

/**
 * Mail that is kept, sealed, where no mail server is configured, for thirty days. It is other
 * people's mail: where others than whoever sits at this machine can write and be written to, it can
 * be counted and not read.
 */
public final class MailBox {

  private final Sql sql;
  private final SealedMail seals;
  private final boolean keeping;
  private final boolean readable;

  /**
   * A mail box.
   *
   * @param keeping whether mail ends here
   * @param readable whether everything that is sent here is of whoever reads it
   */
  public MailBox(DataSource control, SecretBox box, boolean keeping, boolean readable) {
    this.sql = new Sql(control);
    this.seals = new SealedMail(box);
    this.keeping = keeping;
    this.readable = readable;
  }

  /** Whether mail ends here; otherwise it goes to the configured mail server. */
  public boolean isKeeping() {
    return keeping;
  }

  /** Whether mail that is kept may be read here. */
  public boolean isReadable() {
    return readable;
  }

  /** The newest mails, newest first. */
  public List<KeptMail> recent(int limit) {
    return sql.list(
        "SELECT id, kept_at, tenant_id, kind, domain FROM colloquy_control.kept_mail"
            + " ORDER BY kept_at DESC, id DESC LIMIT ?",
        MailBox::read,
        limit);
  }

  /** What a mail says, where it may be read; empty where not, or where there is no such mail. */
  public Optional<Mail> open(UUID id) {
    return readable
        ? sql.first(
            "SELECT sealed FROM colloquy_control.kept_mail WHERE id = ?",
            row -> seals.open(row.getString("sealed"), place(id)),
            id)
        : Optional.empty();
  }

  /**
   * What stands for an address where somebody's mails are to be found later, and the address may
   * not lie open.
   */
  public String mark(EmailAddress recipient) {
    return seals.mark(recipient);
  }

  /** Deletes what is kept for this recipient, whom {@link #mark} stands for, in a network. */
  public void drop(TenantId tenant, String recipient) {
    sql.update(
        "DELETE FROM colloquy_control.kept_mail WHERE tenant_id = ? AND recipient = ?",
        tenant,
        recipient);
  }

  /** Deletes what has been there for thirty days. */
  public void forgetOld() {
    sql.update(
        "DELETE FROM colloquy_control.kept_mail"
            + " WHERE kept_at < UTC_TIMESTAMP(6) - INTERVAL 30 DAY");
  }

  /** Keeps a mail under its job's id; keeping it again changes nothing. */
  void keep(UUID id, Instant at, TenantId tenant, Mail mail) {
    sql.update(
        "INSERT INTO colloquy_control.kept_mail (id, tenant_id, kind, domain, recipient, sealed,"
            + " kept_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE id = VALUES(id)",
        id,
        tenant,
        mail.kind(),
        mail.to().domain(),
        seals.mark(mail.to()),
        seals.seal(mail, place(id)),
        at);
  }

  private static String place(UUID id) {
    return "kept-mail:" + id;
  }

  private static KeptMail read(ResultSet row) throws SQLException {
    var tenant = Sql.id(row, "tenant_id");
    return new KeptMail(
        Sql.id(row, "id"),
        Sql.instant(row, "kept_at"),
        tenant == null ? null : new TenantId(tenant),
        MailKind.valueOf(row.getString("kind")),
        row.getString("domain"));
  }
}
