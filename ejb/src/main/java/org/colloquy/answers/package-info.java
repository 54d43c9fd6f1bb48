/**
 * Sealed answers, for every module that asks people something under the promise that nobody can
 * tell who said what: forms, who is asked, and the results when a form has closed. A module says
 * what it asks about by {@link org.colloquy.answers.Asking}.
 */
package org.colloquy.answers;
