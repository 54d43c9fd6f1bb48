package org.colloquy.permissions;

/**
 * A call that would have changed something was refused for want of a permission. Fired on the
 * thread of the call and with the network bound that it was made in, once the call's transaction
 * has ended and its locks are gone: whoever notes it does so in a transaction of their own.
 */
public record CallRefused(CurrentCall.Call call, Permission permission) {}
