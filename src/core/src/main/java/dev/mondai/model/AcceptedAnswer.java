package dev.mondai.model;

import dev.mondai.text.CleanText;
import dev.mondai.text.RichText;
import java.util.regex.Pattern;

/**
 * A text that a short answer or a gap accepts.
 *
 * @param text compared with what the learner types; {@code *} stands for any characters, none as well, and {@code \*}
 *     for a star
 * @param fraction what it earns
 * @param feedback what is said to it; may be empty
 */
public record AcceptedAnswer(String text, Fraction fraction, RichText feedback) {

    private static final Pattern STAR = Pattern.compile("\\\\\\*|\\*");

    public AcceptedAnswer {
        text = CleanText.of(text);
    }

    /** Whether any characters are accepted at some place of the text. */
    public boolean hasWildcard() {
        return STAR.matcher(text).results().anyMatch(star -> star.group().equals("*"));
    }

    /** The text with {@code \*} as a star; for an answer without wildcard, what the learner has to type. */
    public String literal() {
        return text.replace("\\*", "*");
    }
}
