package org.colloquy.codes;

/** A code and the words for it; a retired one is shown where it was used and not offered. */
public record Code(String code, String label, boolean retired) {}
