/** What is kept of files, beside what they hold. */
package org.colloquy.files.entity;
