/**
 * Certificates of attendance: by which rule a session gives them, who has which, and what a
 * stranger finds who wants to know whether one is true. What a certificate says does not change: it
 * is taken back, or another one takes its place.
 */
package org.colloquy.certificates;
