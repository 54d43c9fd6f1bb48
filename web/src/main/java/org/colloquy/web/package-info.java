/** Pages, sign-in and REST. A request enters by its host: see the package {@code tenant}. */
package org.colloquy.web;
