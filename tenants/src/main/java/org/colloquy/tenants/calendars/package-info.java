/** What calendars of all makers read: entries in mails, and what people subscribe to. */
package org.colloquy.tenants.calendars;
