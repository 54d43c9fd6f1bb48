/** Where links in mails lead that do something without a sign-in. */
package org.colloquy.web.links;
