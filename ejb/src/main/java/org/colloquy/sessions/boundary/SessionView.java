package org.colloquy.sessions.boundary;

import java.util.UUID;

/**
 * One session, opened by one reader.
 *
 * @param version to be given back when it is edited
 * @param link where to join; null unless the reader has a seat or organises it
 * @param cancelNote what the organiser wrote when calling it off; null when nothing
 * @param communityId null for a session of the whole network
 * @param organiserName who created it; null for a joint session
 * @param jointId the joint session's id in the exchange; null for a session of this network alone
 * @param organiser whether the reader may edit, publish and cancel it and see who registered
 * @param roster whether the reader may see who registered
 */
public record SessionView(
    SessionLine line,
    int version,
    String description,
    String link,
    String cancelNote,
    UUID communityId,
    String communityName,
    String organiserName,
    UUID jointId,
    boolean organiser,
    boolean roster) {}
