/** What is kept of certificates. */
package org.colloquy.certificates.entity;
