/** Secrets at rest. */
package org.colloquy.tenants.secrets;
