/** The kernel put together: by hand for tests, as beans for the application. */
package org.colloquy.tenants.kernel;
