/**
 * The pages of the platform itself that everybody may see: the directory, and starting a network.
 */
package org.colloquy.web.platform;
