/**
 * Rows of a table that somebody brings as a file, whatever it was saved as: encodings, separators,
 * workbooks, and headings however they are written. What the rows are is nobody's business here.
 */
package org.colloquy.sheets;
