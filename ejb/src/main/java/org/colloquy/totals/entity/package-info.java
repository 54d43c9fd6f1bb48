/** What is kept of totals. */
package org.colloquy.totals.entity;
