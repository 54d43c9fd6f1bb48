/**
 * Benchmarks against a running stack, by HTTP from outside, each beside what the bare servers cost
 * in the same run.
 */
package org.colloquy.deploy.bench;
