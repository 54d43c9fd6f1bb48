/**
 * Mail that comes in: answers to what was sent, and word that it could not be delivered. One
 * mailbox is polled for all networks; the address that a mail is sent to says for which it is.
 */
package org.colloquy.tenants.mail.incoming;
