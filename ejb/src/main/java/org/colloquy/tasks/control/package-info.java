/** How tasks are kept and done. */
package org.colloquy.tasks.control;
