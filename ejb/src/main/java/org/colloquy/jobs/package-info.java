/**
 * What the modules run on: the data sources of the persistence units, and the job queue, from the
 * asking for work to the workers that do it.
 */
package org.colloquy.jobs;
