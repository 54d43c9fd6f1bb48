/**
 * Small numbers of people, and what may be told of them: where a table of counts or shares leaves
 * the house it passes here first. Knows no people and no tables of the database.
 */
package org.colloquy.suppression;
