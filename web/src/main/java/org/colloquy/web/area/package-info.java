/**
 * The areas of the sites: what lies where, and who may go there. Knows nothing of what is there.
 */
package org.colloquy.web.area;
