/** What pages and programs may do with networks as a whole. */
package org.colloquy.networks.boundary;
