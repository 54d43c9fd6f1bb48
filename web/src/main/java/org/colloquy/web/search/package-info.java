/** The one search box: its page, and for programs. */
package org.colloquy.web.search;
