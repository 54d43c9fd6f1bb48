/**
 * How a network comes to be: somebody asks for it, confirms the mailed link, and a run of small
 * steps makes its schema, its realm and its first admin.
 */
package org.colloquy.tenants.provisioning;
