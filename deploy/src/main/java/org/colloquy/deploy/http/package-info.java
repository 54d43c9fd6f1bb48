/**
 * The one HTTP client of the launcher, the benchmarks and the tests of the whole: {@link
 * org.colloquy.deploy.http.Rest} for programs, {@link org.colloquy.deploy.http.Browser} for people.
 */
package org.colloquy.deploy.http;
