package org.colloquy.tenants.rows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colloquy.tenants.BoundTenant;
import org.colloquy.tenants.jobs.JobQueue.Participant;
import org.colloquy.tenants.sql.Sql;
import org.colloquy.tenants.sql.SqlFailure;

/**
 * What the files of the bound network hold, piece by piece, within one transaction of the caller.
 * Pieces of one content are numbered from 0 and are all {@link #SIZE} long but the last; a picture
 * has a row of them for each width that it is kept in.
 *
 * <p>They are written past the unit of work, which would keep them all in memory, and are not noted
 * in the network's log one by one: the row of the file is, with their digest.
 */
public final class Chunks {

  /**
   * How long a piece is. The driver writes it as text of up to twice that length, and a server
   * takes 4 MB in one statement at the very least.
   */
  public static final int SIZE = 1 << 20;

  private final Connection connection;
  private final String table;
  private final String files;

  private Chunks(Connection connection, String schema) {
    this.connection = connection;
    this.table = Names.table(schema, "file_chunk");
    this.files = Names.table(schema, "stored_file");
  }

  /** Those of the bound network. Throws where there is no transaction. */
  public static Chunks ofBound(Participant transaction) {
    var network = BoundTenant.current();
    var connection = transaction.unwrap(Connection.class);
    if (connection == null) {
      throw new IllegalStateException("Files are worked on within a transaction");
    }
    return new Chunks(connection, network.schema());
  }

  /**
   * Adds a piece.
   *
   * @param width that the picture is kept in; 0 for the content itself
   * @param bytes of which the first so many count
   */
  public void add(UUID content, int width, int number, byte[] bytes, int length, Instant now) {
    var exact = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    run(
        () ->
            Sql.update(
                connection,
                "INSERT INTO "
                    + table
                    + " (content_id, width, number, content, written_at) VALUES (?, ?, ?, ?, ?)",
                content,
                width,
                number,
                exact,
                now));
  }

  /** Empty where there is no such piece. */
  public Optional<byte[]> find(UUID content, int width, int number) {
    return run(
            () ->
                Sql.list(
                    connection,
                    "SELECT content FROM "
                        + table
                        + " WHERE content_id = ? AND width = ? AND number = ?",
                    row -> row.getBytes("content"),
                    content,
                    width,
                    number))
        .stream()
        .findFirst();
  }

  /** How long the content is in this width; 0 where it is not kept in it. */
  public long length(UUID content, int width) {
    return run(() ->
            Sql.list(
                connection,
                "SELECT COALESCE(SUM(LENGTH(content)), 0) AS length FROM "
                    + table
                    + " WHERE content_id = ? AND width = ?",
                row -> row.getLong("length"),
                content,
                width))
        .get(0);
  }

  /** Deletes some pieces of a content; returns how many. */
  public int drop(UUID content, int atMost) {
    return run(
        () ->
            Sql.update(
                connection,
                "DELETE FROM " + table + " WHERE content_id = ? LIMIT " + atMost,
                content));
  }

  /**
   * Contents of no file, the last of whose pieces was written before that: what broke off on its
   * way in.
   */
  public List<UUID> stray(Instant before, int atMost) {
    return run(
        () ->
            Sql.list(
                connection,
                "SELECT c.content_id FROM "
                    + table
                    + " c LEFT JOIN "
                    + files
                    + " f ON f.content_id = c.content_id WHERE f.id IS NULL"
                    + " GROUP BY c.content_id HAVING MAX(c.written_at) < ? LIMIT "
                    + atMost,
                row -> Sql.id(row, "content_id"),
                before));
  }

  @FunctionalInterface
  private interface Work<T> {
    T run() throws SQLException;
  }

  private static <T> T run(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
