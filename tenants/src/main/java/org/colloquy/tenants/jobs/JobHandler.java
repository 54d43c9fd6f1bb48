package org.colloquy.tenants.jobs;

/**
 * Does the jobs of one kind. A handler runs with the job's network bound and may be called more
 * than once for the same job (a server can stop between the work and the note that it is done), so
 * it must be idempotent. When it throws, the job is tried again later, unless what it throws is a
 * {@link HopelessJob}.
 */
public interface JobHandler {

  String kind();

  /** Whether what a job was to do is nobody's business any more once it is done. */
  default boolean isSecret() {
    return false;
  }

  void handle(Job job) throws Exception;
}
