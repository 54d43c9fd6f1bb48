/** Placeholder. */
package org.colloquy.tenants;
