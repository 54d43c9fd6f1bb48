/**
 * What the application runs on: {@link org.colloquy.deploy.payara.PayaraMicro} with the WAR, and
 * the full {@link org.colloquy.deploy.payara.PayaraServer} with the EAR.
 */
package org.colloquy.deploy.payara;
