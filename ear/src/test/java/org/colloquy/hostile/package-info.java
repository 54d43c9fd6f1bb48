/**
 * What nobody in good faith sends: bodies without end, forms from elsewhere, addresses that are
 * none. Nothing of it may hurt, and every answer has to say what was wrong.
 */
package org.colloquy.hostile;
