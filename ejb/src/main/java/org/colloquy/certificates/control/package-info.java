/** How certificates are issued, questioned and ended. */
package org.colloquy.certificates.control;
