/** Communities of practice: what each is for, who convenes it, who belongs to it. */
package org.colloquy.communities;
