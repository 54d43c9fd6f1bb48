/** The words of its own that a network uses for what others call session, community and so on. */
package org.colloquy.vocabulary;
