/** All networks of this installation, and the names they have. */
package org.colloquy.tenants.registry;
