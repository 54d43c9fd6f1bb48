/** Mail as jobs; sent by SMTP or kept for the operator. */
package org.colloquy.tenants.mail;
