/** Placeholder. */
package org.colloquy.web;
