/**
 * Feedback on sessions that were held: whoever had a seat is asked four questions, until the day
 * two weeks later is over, and nobody can tell who said what.
 */
package org.colloquy.feedback;
