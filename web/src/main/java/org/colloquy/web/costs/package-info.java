/** What it takes to sustain a network: its pages, its files, and for programs. */
package org.colloquy.web.costs;
