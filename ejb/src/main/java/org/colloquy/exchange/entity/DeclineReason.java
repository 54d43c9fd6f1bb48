package org.colloquy.exchange.entity;

/**
 * Why a network does not take part. The operator reads only this code: own words could name people,
 * so they stay in the network.
 */
public enum DeclineReason {
  DATE_DOES_NOT_SUIT,
  TOPIC_DOES_NOT_FIT,
  LANGUAGE,
  TOO_MANY_SESSIONS,
  OTHER
}
