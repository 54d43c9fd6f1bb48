package org.colloquy.tenants.provisioning;

/** Where a run is. */
public enum RunState {
  /** Some step is at work, or waits to be tried again. */
  RUNNING,
  /** The network is active. */
  DONE,
  /** A step failed for good; an operator can retry or give up. */
  FAILED,
  /** What was made is being removed. */
  GIVING_UP,
  /** Nothing is left of the network. */
  GIVEN_UP;

  public boolean isOver() {
    return this == DONE || this == GIVEN_UP;
  }
}
