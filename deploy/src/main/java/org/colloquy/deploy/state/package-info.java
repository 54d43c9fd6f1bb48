/**
 * What a stack leaves in {@code deploy/.state} and others find there: who runs, secrets, accounts.
 * Whoever wants to use a stack that runs asks {@link org.colloquy.deploy.state.RunningStack}.
 */
package org.colloquy.deploy.state;
