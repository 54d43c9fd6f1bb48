/**
 * Where the servers come from: artifacts of Maven in the versions of the root POM, unpacked once
 * and kept in the {@link org.colloquy.deploy.artifacts.Cache}.
 */
package org.colloquy.deploy.artifacts;
