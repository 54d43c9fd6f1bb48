/** Tables and charts as people take them along: on a page, as a file, in print. */
package org.colloquy.web.papers;
