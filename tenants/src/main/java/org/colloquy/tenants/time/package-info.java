/** The time that networks' programmes go by, which tests may move. */
package org.colloquy.tenants.time;
