/** What Colloquy writes to people: the words of its mails, in the network's language. */
package org.colloquy.messages;
