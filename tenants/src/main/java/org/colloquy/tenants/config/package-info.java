/** The installation's settings, read once and checked as a whole. */
package org.colloquy.tenants.config;
