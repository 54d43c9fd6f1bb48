/**
 * How a request finds its network: the host names it, {@link org.colloquy.web.tenant.SiteFilter}
 * binds it, {@link org.colloquy.web.tenant.Paths} says what is open to whom.
 */
package org.colloquy.web.tenant;
