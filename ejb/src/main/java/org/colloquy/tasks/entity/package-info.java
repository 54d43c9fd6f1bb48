/** What is kept of tasks. */
package org.colloquy.tasks.entity;
