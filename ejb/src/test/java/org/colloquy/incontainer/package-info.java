/**
 * Tests of the boundaries inside the real server, on the real MySQL. Starting a server takes a
 * quarter of a minute, so all of them share one deployment.
 *
 * <p>To add tests, write an interface whose {@code @Test} methods are {@code default}, and name it
 * in the {@code implements} clause of {@link org.colloquy.incontainer.InContainerIT}; it is
 * deployed with its nested classes. The methods run in the server:
 *
 * <pre>{@code
 * public interface RegistrationCases {
 *   @Test
 *   default void aFullSessionPutsTheNextOneOnTheWaitingList() throws Exception {
 *     var tenant = Networks.make("waiting");                       // schema, role, migrations
 *     var ada = SignedIn.member(UUID.randomUUID());
 *     BoundTenant.call(tenant, () -> ada.call(() ->
 *         Beans.of(Registrations.class).register(session)));       // as the boundary is called
 *   }
 * }
 * }</pre>
 *
 * <p>Rows that no boundary makes are made with {@code Networks.sql(tenant)}. One test method alone:
 * {@code mvn -pl ejb -am verify -Dit.test='InContainerIT#aFull*'
 * -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
package org.colloquy.incontainer;
