/** What the network's admin looks after: the first steps, the look, the examples. */
package org.colloquy.web.admin;
