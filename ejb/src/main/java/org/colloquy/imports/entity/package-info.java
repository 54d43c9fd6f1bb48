/** What is kept of imports, beside their rows. */
package org.colloquy.imports.entity;
