/** What sessions came to: the dashboard, its rows and files, and the quality of the data. */
package org.colloquy.web.indicators;
