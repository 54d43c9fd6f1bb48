/**
 * Certificates for those who issue them, who have them, and who want to know whether one is true.
 */
package org.colloquy.certificates.boundary;
