/** The REST interface under {@code /api/v1}, at parity with the pages. */
package org.colloquy.web.api;
