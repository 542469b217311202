package dev.mondai.input.markdown.layout.phrase;

import java.util.regex.Pattern;

/** What is struck out, and taken back: {@code ~~B~~ C}. */
final class Struck {

    private static final Pattern STRUCK = Pattern.compile("(?<![^\\s(*_:])~~[^~\\n]+~~(?![^\\s).,;。、*_])");
    private static final Pattern SAID = Pattern.compile("[\\p{L}\\p{N}]");

    private Struck() {}

    /** A text without it; as it is where nothing else is said. */
    static String withoutStruck(String text) {
        if (text.indexOf('~') < 0) {
            return text;
        }
        String rest = STRUCK.matcher(text).replaceAll(" ").strip();
        return SAID.matcher(rest).find() ? rest : text;
    }
}
