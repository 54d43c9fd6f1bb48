package org.colloquy.letters;

import org.colloquy.shared.Flat;

/**
 * Which mails the caller wants.
 *
 * @param version to be given back when it is changed
 */
public record MailChoiceView(int version, @Flat MailChoice choice) {}
