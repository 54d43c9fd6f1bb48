/**
 * Work that takes its time: asked for on a page or by a program, done in slices in the background,
 * looked at, stopped and taken up again. A module that has such work brings a record that names its
 * {@link org.colloquy.tasks.TaskKind} and a bean that is its {@link
 * org.colloquy.tasks.TaskHandler}, and starts it through {@link
 * org.colloquy.tasks.boundary.LongWork}.
 */
package org.colloquy.tasks;
