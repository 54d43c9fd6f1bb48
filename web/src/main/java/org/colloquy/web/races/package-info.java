/** What several people ask for at the same moment, and how pages and programs settle it. */
package org.colloquy.web.races;
