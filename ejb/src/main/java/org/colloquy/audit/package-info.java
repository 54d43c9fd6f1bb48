/** What happened in a network: who changed what, and when. */
package org.colloquy.audit;
