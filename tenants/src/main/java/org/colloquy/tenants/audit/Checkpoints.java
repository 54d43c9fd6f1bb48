package org.colloquy.tenants.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.sql.Sql;

/**
 * Says from time to time, under a signature, how far a network's chain had come: in the control
 * schema, and in a file outside the database. Whoever owns the database can make another chain, but
 * not one that fits what was said before.
 */
public final class Checkpoints {

  /**
   * So much is at most not covered by one.
   *
   * @param entries between two
   * @param time after which there is one if there are new entries at all
   */
  public record Pace(int entries, Duration time) {

    public static final Pace USUAL = new Pace(1000, Duration.ofHours(24));
  }

  private final Sql sql;
  private final CheckpointKey key;
  private final Path folder;
  private final Pace pace;

  public Checkpoints(DataSource control, Path key, Path folder, Pace pace) {
    this.sql = new Sql(control);
    this.key = CheckpointKey.in(key);
    this.folder = folder;
    this.pace = pace;
  }

  /** How many entries after this one may follow before there has to be one. */
  int room(Link last) {
    return pace.entries() - (int) (last.n() % pace.entries());
  }

  /** The last number at or before this one that has to have one; 0 where none has. */
  long dueBy(long n) {
    return n - n % pace.entries();
  }

  /** Whether what was sealed then and is not covered has waited long enough. */
  boolean isLongAgo(Instant sealed, Instant now) {
    return !sealed.plus(pace.time()).isAfter(now);
  }

  /** The number of the last one of this generation of the network's data; 0 where there is none. */
  long latest(Tenant tenant) {
    return sql.first(
            "SELECT COALESCE(MAX(n), 0) FROM colloquy_control.audit_checkpoint"
                + " WHERE tenant_id = ? AND generation = ?",
            row -> row.getLong(1),
            tenant.id(),
            tenant.generation())
        .orElseThrow();
  }

  /**
   * Says that the chain had come to this link; once, however often it is called.
   *
   * <p>In the file before the commit: what the database has, the file has too. Said again after a
   * fault in between, it says the same of the chain.
   */
  void say(Tenant tenant, Link last, Instant moment) {
    var now = moment.truncatedTo(ChronoUnit.MICROS);
    var said = json(tenant, last, now);
    var signature = signature(said);
    sql.inTransaction(
        connection -> {
          var isNew =
              Sql.update(
                      connection,
                      "INSERT IGNORE INTO colloquy_control.audit_checkpoint (tenant_id, generation,"
                          + " n, hash, at, signing_key, signature) VALUES (?, ?, ?, ?, ?, ?, ?)",
                      tenant.id(),
                      tenant.generation(),
                      last.n(),
                      HexFormat.of().parseHex(last.chain()),
                      now,
                      key.name(),
                      signature)
                  > 0;
          if (isNew) {
            append(tenant, Json.createObjectBuilder(said).add("key", key.name()), signature);
          }
          return null;
        });
  }

  private static JsonObject json(Tenant tenant, Link last, Instant now) {
    return Json.createObjectBuilder()
        .add("network", tenant.id().toString())
        .add("generation", tenant.generation())
        .add("n", last.n())
        .add("hash", last.chain())
        .add("at", Canonical.text(now))
        .build();
  }

  private String signature(JsonObject said) {
    try {
      return key.sign(Canonical.of(said));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void append(Tenant tenant, JsonObjectBuilder said, String signature) {
    var line = said.add("signature", signature).build() + "\n";
    try {
      Files.createDirectories(folder);
      Files.write(
          folder.resolve(tenant.id() + ".jsonl"),
          line.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
