/**
 * What people may ask of a network that holds something of them, carried out by what the modules
 * declare of their tables: to see it, to have it gone, and that it does not stay for ever.
 */
package org.colloquy.privacy;
