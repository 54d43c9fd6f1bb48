package org.colloquy.members;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.colloquy.permissions.Holding;

/**
 * Where somebody stands in the network at this moment.
 *
 * @param active whether they may come in with this session or token
 * @param awaited whether they are invited and have not been here yet
 * @param roles that count in the whole network
 * @param holdings roles that count in one place
 * @param zone the zone that they set for times; null where they set none
 * @param language that they want to read in; null where they set none
 */
public record Standing(
    UUID id,
    boolean active,
    boolean awaited,
    String name,
    Set<String> roles,
    Set<Holding> holdings,
    ZoneId zone,
    Locale language) {}
