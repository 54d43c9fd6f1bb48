/**
 * Everything that can be changed, changed six times at the same moment. Whoever comes too late is
 * told so, as if they had come a moment later; nobody is told of a failure, and what is kept is
 * right.
 */
package org.colloquy.races;
