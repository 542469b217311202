package dev.mondai.input.markdown.layout.phrase;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import java.util.regex.Pattern;

/** The keys of several parts of a question, none of which is that of one: {@code (a) A (b) D}. */
final class KeysOfParts {

    private static final Pattern KEYS = Pattern.compile("\\(a\\)\\s*[A-Z]\\b[\\s,;]*\\(b\\)\\s*[A-Z]\\b");

    /** The text of a choice may begin with a letter too: {@code (a) A vitamin}. */
    private static final Pattern LETTER = Pattern.compile("[A-Za-z](?:\\W.*)?");

    private KeysOfParts() {}

    static boolean in(String text, ChoiceRun run) {
        return text.startsWith("(a)")
                && run.isLabelled()
                && KEYS.matcher(text).lookingAt()
                && run.items().stream()
                        .noneMatch(item ->
                                LETTER.matcher(item.head().text().written()).matches());
    }
}
