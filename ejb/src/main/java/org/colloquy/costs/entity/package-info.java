/** What is kept of costs. */
package org.colloquy.costs.entity;
