/** What all pages share: the frame around them, texts, notices, problems of a form, assets. */
package org.colloquy.web.page;
