package org.colloquy.tenants.jobs;

/**
 * Does the jobs of one kind: those that carry its record. A handler runs with the job's network
 * bound and may be called more than once for the same job (a server can stop between the work and
 * the note that it is done), so it must be idempotent. When it throws, the job is tried again
 * later, unless what it throws is a {@link HopelessJob}.
 *
 * @param <T> what its jobs carry: a public record that names its {@link JobKind}
 */
public interface JobHandler<T extends Record> {

  /** The record that its jobs carry. */
  Class<T> work();

  /** Whether what a job was to do is nobody's business any more once it is done. */
  default boolean isSecret() {
    return false;
  }

  void handle(Job<T> job) throws Exception;
}
