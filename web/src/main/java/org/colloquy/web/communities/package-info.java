/** Pages and REST of communities. */
package org.colloquy.web.communities;
