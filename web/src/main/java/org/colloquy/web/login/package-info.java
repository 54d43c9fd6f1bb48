/** Sign-in through the network's own realm, and who is signed in. */
package org.colloquy.web.login;
