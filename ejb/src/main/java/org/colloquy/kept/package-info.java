/**
 * What a node keeps of a network beyond one request, such as how it looks: see {@link
 * org.colloquy.kept.boundary.Kept}.
 */
package org.colloquy.kept;
