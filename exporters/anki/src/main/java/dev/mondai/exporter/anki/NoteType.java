package dev.mondai.exporter.anki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The note type for questions with choices, and its release.
 *
 * @param front the template of the card's front
 * @param back the template of its back
 * @param css the styling of both
 */
record NoteType(String front, String back, String css) {

    /** Never to change: Anki matches note types by this id, which is a time in milliseconds. */
    static final long ID = 1_763_856_000_417L;

    static final String NAME = "mondai Choice";

    /** Where the ids of the fields begin; the template's stands before. */
    static final long PART_IDS = 0x6d6f_6e64_6169_0100L;

    static final long TEMPLATE_ID = PART_IDS - 1;

    static final String TEMPLATE_NAME = "Choice";

    /**
     * When the templates changed last, in seconds. Anki replaces a learner's copy of the note type, with the styling that
     * he gave it, only if this is higher: raise it with every change of a template, and only then.
     */
    static final long RELEASE = Instant.parse("2026-11-23T00:00:00Z").getEpochSecond();

    private static final String SCRIPT_PLACE = "@card.js@";

    /** Reads the templates. */
    static NoteType load() {
        String script = resource("card.js");
        return new NoteType(
                resource("front.html").replace(SCRIPT_PLACE, script),
                resource("back.html").replace(SCRIPT_PLACE, script),
                resource("style.css"));
    }

    static String resource(String name) {
        try (InputStream in = NoteType.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
