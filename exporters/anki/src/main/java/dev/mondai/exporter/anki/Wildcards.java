package dev.mondai.exporter.anki;

import dev.mondai.model.AcceptedAnswer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Accepted answers with wildcards, for people: Anki compares letter by letter and knows none. */
final class Wildcards {

    private static final Pattern STAR = Pattern.compile("\\\\\\*|\\*");

    private Wildcards() {}

    /** With an ellipsis where any characters are accepted. */
    static String shown(AcceptedAnswer answer) {
        return replaced(answer, "…");
    }

    /** What is typed for it in the shortest way. */
    static String shortest(AcceptedAnswer answer) {
        return replaced(answer, "").strip();
    }

    private static String replaced(AcceptedAnswer answer, String wildcard) {
        return STAR.matcher(answer.text())
                .replaceAll(star -> Matcher.quoteReplacement(star.group().equals("*") ? wildcard : "*"));
    }
}
