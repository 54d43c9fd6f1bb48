/** What was promised to those who answer, held against somebody who has everything. */
package org.colloquy.sealed;
