package dev.mondai.exporter.anki;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a card is made of.
 *
 * @param id by which Anki knows the template again
 * @param name what Anki shows
 * @param front the template of the card's front
 * @param back the template of its back
 */
record CardTemplate(long id, String name, String front, String back) {

    private static final Pattern INCLUDE = Pattern.compile("@([a-z]+\\.[a-z]+)@\\n?");

    /** Reads both sides. */
    static CardTemplate load(long id, String name, String files) {
        return new CardTemplate(id, name, withIncludes(files + "-front.html"), withIncludes(files + "-back.html"));
    }

    /** A resource with the others that it names: {@code @hint.html@}. */
    static String withIncludes(String name) {
        return INCLUDE.matcher(resource(name))
                .replaceAll(include -> java.util.regex.Matcher.quoteReplacement(withIncludes(include.group(1))));
    }

    static String resource(String name) {
        try (InputStream in = CardTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
