/** The countries of the world, how people call them, and the parts of the world they lie in. */
package org.colloquy.tenants.world;
