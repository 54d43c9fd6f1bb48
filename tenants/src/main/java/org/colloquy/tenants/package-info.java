/**
 * The tenancy kernel: who the networks are, which one a request or a job works for, and the parts
 * that everything else stands on. {@link org.colloquy.tenants.kernel.Kernel} puts the parts
 * together.
 */
package org.colloquy.tenants;
