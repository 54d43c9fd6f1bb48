/**
 * What every module says and asks in the same words: refusals, pages of lists, who calls. It knows
 * no module.
 */
package org.colloquy.shared;
