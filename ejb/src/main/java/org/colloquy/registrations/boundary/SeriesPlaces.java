package org.colloquy.registrations.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How somebody stands in a series.
 *
 * @param confirmed for so many of the coming dates they have a seat
 * @param waiting for so many they wait in line
 */
@Schema(name = "SeriesPlaces")
public record SeriesPlaces(int confirmed, int waiting) {}
