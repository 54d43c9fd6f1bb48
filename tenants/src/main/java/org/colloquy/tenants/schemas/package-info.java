/** Schemas: of the platform and of each network, with their roles and their versions. */
package org.colloquy.tenants.schemas;
