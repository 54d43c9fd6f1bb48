package org.colloquy.handover;

/**
 * Made-up content that a module holds to show the network what it could look like, and that the
 * admin removes in one step. Each module that can hold such content implements this as a CDI bean;
 * the removal calls them in one transaction, the lowest {@link #order} first, so that what points
 * at members goes before the members.
 */
public interface ExampleContent {

  /** Names the kind for the page that lists it: "sessions". Its label is "examples." + kind. */
  String kind();

  /** Exchange 100, registrations 150, sessions 200, conveners 300, communities 400, members 900. */
  int order();

  /** How much of it there is now; 0 for what is listed with another kind. */
  long count();

  /** Takes it away, for good. Runs inside the caller's transaction. */
  void remove();
}
