package org.colloquy.audit;

/**
 * Somebody who is signed in sent a form to a page that is not open to them, or not any more. Fired
 * on the request's thread, in no transaction.
 */
public record FormRefused(String path) {}
