/**
 * Links in mails that do something without a sign-in. A module that mails one brings a bean that is
 * its {@link org.colloquy.links.LinkHandler}, and has links made by {@link
 * org.colloquy.links.boundary.NewLinks}. Looking at a link changes nothing, however often a mail
 * program does it; only the button of its page does.
 */
package org.colloquy.links;
