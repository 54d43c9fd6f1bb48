/** The realms that sign people in: one for each network and one for the platform itself. */
package org.colloquy.tenants.realms;
