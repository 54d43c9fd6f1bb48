/** Work to be done once, later, kept in the database. */
package org.colloquy.tenants.jobs;
