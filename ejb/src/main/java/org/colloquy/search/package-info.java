/**
 * One search over what a network's modules keep. Each module finds among its own things those that
 * the caller may see, and implements {@link org.colloquy.search.Searched}; this one knows none.
 */
package org.colloquy.search;
