/** The people of a network: the directory, and what admins do about membership. */
package org.colloquy.web.people;
