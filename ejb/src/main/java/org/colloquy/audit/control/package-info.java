/** Notes every change of a network's rows in its log, and has the logs sealed. */
package org.colloquy.audit.control;
