package org.colloquy.tenants.jobs;

/**
 * What kind of work a job is. Each lane has workers of its own, so that a long queue in one keeps
 * nobody waiting in another; within a lane the networks take turns.
 */
public enum Lane {
  /** What protects people; it has to arrive whatever else there is. */
  SAFETY,
  /** What crosses between networks. */
  EXCHANGE,
  /** Accounts of people in their realm. */
  ACCOUNTS,
  /** Mails, and what makes mails. */
  MAIL,
  /** Whatever may take its time. */
  LONG
}
