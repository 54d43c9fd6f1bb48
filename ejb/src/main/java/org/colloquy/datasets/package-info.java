/**
 * What each table of a network holds, said once by the module that keeps it: for a person's own
 * data, for erasure, for days of retention, for export. Whoever needs one of these goes by what is
 * said here, and a table or column of which nothing is said fails the build.
 */
package org.colloquy.datasets;
