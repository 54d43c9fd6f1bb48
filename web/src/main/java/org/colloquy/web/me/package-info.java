/** What members say of themselves. */
package org.colloquy.web.me;
