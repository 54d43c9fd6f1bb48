/**
 * What the modules run on: the data sources of the persistence units, and the job queue's workers.
 */
package org.colloquy.jobs;
