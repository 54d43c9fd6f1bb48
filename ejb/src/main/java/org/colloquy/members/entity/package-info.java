/** The people of a network and its settings. */
package org.colloquy.members.entity;
