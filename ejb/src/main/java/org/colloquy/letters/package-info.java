/**
 * Letters to members: which of them somebody wants and when, how one stops them, and that none goes
 * out twice for one occasion. What they say is for those who write them.
 */
package org.colloquy.letters;
