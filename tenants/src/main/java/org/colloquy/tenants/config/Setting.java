package org.colloquy.tenants.config;

import java.util.Optional;

/**
 * Every key that an installation can set. The environment spells a key in capitals with an
 * underscore for each other sign: {@code COLLOQUY_DB_URL}.
 */
public enum Setting {
  BASE_URL("colloquy.base-url", "http://colloquy.localhost:8080"),
  /** Whose word on where a request comes from is taken. */
  PROXIES("colloquy.proxies", "127.0.0.1, ::1"),

  DB_URL("colloquy.db.url"),
  DB_CONTROL_USER("colloquy.db.control.user", "colloquy_control"),
  DB_CONTROL_PASSWORD("colloquy.db.control.password"),
  DB_CONTROL_POOL("colloquy.db.control.pool-size", "8"),
  DB_PROVISIONER_USER("colloquy.db.provisioner.user", "colloquy_provisioner"),
  DB_PROVISIONER_PASSWORD("colloquy.db.provisioner.password"),
  DB_PROVISIONER_POOL("colloquy.db.provisioner.pool-size", "4"),
  DB_APP_USER("colloquy.db.app.user", "colloquy_app"),
  DB_APP_PASSWORD("colloquy.db.app.password"),
  DB_EXCHANGE_USER("colloquy.db.exchange.user", "colloquy_exchange"),
  DB_EXCHANGE_PASSWORD("colloquy.db.exchange.password"),
  DB_SEALER_USER("colloquy.db.sealer.user", "colloquy_sealer"),
  DB_SEALER_PASSWORD("colloquy.db.sealer.password"),

  KEYCLOAK_URL("colloquy.keycloak.url"),
  KEYCLOAK_CLIENT_ID("colloquy.keycloak.client-id", "colloquy-provisioner"),
  KEYCLOAK_CLIENT_SECRET("colloquy.keycloak.client-secret"),
  KEYCLOAK_PASSWORD_GRANT("colloquy.keycloak.password-grant", "false"),

  /** Of whom an authenticator's code is asked beside the password: none, operators, admins. */
  SECOND_FACTOR("colloquy.keycloak.second-factor", "admins"),
  SECRETS_KEY("colloquy.secrets.key"),

  /** The file with the pair of keys that signs checkpoints of the networks' logs. */
  AUDIT_KEY("colloquy.audit.key"),
  /** The folder outside the database where the checkpoints are kept too. */
  AUDIT_FOLDER("colloquy.audit.folder"),

  SMTP_HOST("colloquy.smtp.host", null),
  SMTP_PORT("colloquy.smtp.port", "587"),
  SMTP_USER("colloquy.smtp.user", null),
  SMTP_PASSWORD("colloquy.smtp.password", null),
  SMTP_STARTTLS("colloquy.smtp.starttls", "true"),
  MAIL_FROM("colloquy.mail.from", null),
  /** Says that an installation that others can reach is meant to send no mail. */
  MAIL_KEEP("colloquy.mail.keep", "false"),

  /** The mailbox to which answers come; without a host nobody can answer. */
  IMAP_HOST("colloquy.imap.host", null),
  IMAP_PORT("colloquy.imap.port", "993"),
  IMAP_TLS("colloquy.imap.tls", "true"),
  IMAP_USER("colloquy.imap.user", null),
  IMAP_PASSWORD("colloquy.imap.password", null),
  /** What is sent to this address, with {@code +} and more before the sign too, arrives there. */
  IMAP_ADDRESS("colloquy.imap.address", null),
  /** How many seconds it is left alone. */
  IMAP_PAUSE("colloquy.imap.pause", "20"),

  /** Starts with {@code colloquy-}, as no network's name may. */
  PLATFORM_REALM("colloquy.platform.realm", "colloquy-platform"),
  OPERATOR_EMAIL("colloquy.operator.email", "operator@example.org"),
  /** Given to the first operator, who replaces it at the first sign-in. */
  OPERATOR_PASSWORD("colloquy.operator.password", null),

  /** Where people may write who need the operator; shown to everybody. */
  CONTACT("colloquy.contact", null),

  /** How many networks the holder of one address may start in a day. */
  NETWORKS_A_DAY("colloquy.networks.per-day", "3"),

  /** How many megabytes one file may have. */
  FILE_SIZE("colloquy.files.largest", "600"),
  /** How many megabytes the files of one network may have together. */
  FILES_OF_NETWORK("colloquy.files.per-network", "20000"),

  /** How many threads work in each lane of the job queue. */
  JOB_WORKERS("colloquy.jobs.workers", "2"),

  /** Lets tests move the time of networks; only where nobody else comes. */
  MOVABLE_TIME("colloquy.movable-time", "false"),

  /** Opens the bare resource that benchmarks measure pages against. */
  BENCH("colloquy.bench", "false");

  private final String key;
  private final String fallback;
  private final boolean required;

  /** A key without which the application does not start. */
  Setting(String key) {
    this.key = key;
    this.fallback = null;
    this.required = true;
  }

  /** A key with a default, or an optional one without. */
  Setting(String key, String fallback) {
    this.key = key;
    this.fallback = fallback;
    this.required = false;
  }

  public String key() {
    return key;
  }

  public boolean isRequired() {
    return required;
  }

  Optional<String> fallback() {
    return Optional.ofNullable(fallback);
  }
}
