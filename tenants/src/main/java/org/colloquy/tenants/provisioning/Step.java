package org.colloquy.tenants.provisioning;

/** One step of a run. It may be done again after it was cut short at any point. */
record Step(StepName name, Work work) {

  @FunctionalInterface
  interface Work {
    void on(Run run);
  }
}
