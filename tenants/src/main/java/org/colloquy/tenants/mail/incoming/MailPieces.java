package org.colloquy.tenants.mail.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.secrets.SecretBox;
import org.colloquy.tenants.sql.Sql;

/**
 * What is attached to mail that came in, from the mailbox until its job is done: sealed, and in
 * pieces, so that nothing is whole in memory however large it is.
 */
final class MailPieces {

  private static final int SIZE = 256 * 1024;

  private final Sql sql;
  private final SecretBox secrets;

  MailPieces(DataSource control, SecretBox secrets) {
    this.sql = new Sql(control);
    this.secrets = secrets;
  }

  /** Reads it to its end; what was there of that mail before is to be forgotten first. */
  void keep(TenantId network, String key, int part, InputStream content) throws IOException {
    var piece = 0;
    for (var bytes = content.readNBytes(SIZE); bytes.length > 0; bytes = content.readNBytes(SIZE)) {
      sql.update(
          "INSERT INTO colloquy_jobs.mail_piece (tenant_id, job_key, part, piece, sealed, kept_at)"
              + " VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6))",
          network,
          key,
          part,
          piece,
          secrets.seal(
              Base64.getEncoder().encodeToString(bytes), place(network, key, part, piece)));
      piece++;
    }
  }

  void forget(TenantId network, String key) {
    sql.update(
        "DELETE FROM colloquy_jobs.mail_piece WHERE tenant_id = ? AND job_key = ?", network, key);
  }

  /** What is left of mail whose job was given up long ago. */
  void forgetOld() {
    sql.update(
        "DELETE FROM colloquy_jobs.mail_piece"
            + " WHERE kept_at < UTC_TIMESTAMP(6) - INTERVAL 30 DAY");
  }

  /** One of the parts of a mail, with one piece in memory at a time. */
  InputStream open(TenantId network, String key, int part) {
    return new PieceStream(piece -> find(network, key, part, piece));
  }

  private Optional<byte[]> find(TenantId network, String key, int part, int piece) {
    return sql.first(
            "SELECT sealed FROM colloquy_jobs.mail_piece"
                + " WHERE tenant_id = ? AND job_key = ? AND part = ? AND piece = ?",
            row -> row.getString("sealed"),
            network,
            key,
            part,
            piece)
        .map(said -> secrets.open(said, place(network, key, part, piece)))
        .map(text -> Base64.getDecoder().decode(text));
  }

  private static String place(TenantId network, String key, int part, int piece) {
    return "mail-piece:" + network + ":" + key + ":" + part + ":" + piece;
  }
}
