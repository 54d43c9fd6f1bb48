/** Long work as people and programs follow it. */
package org.colloquy.web.tasks;
