package dev.mondai.model;

import dev.mondai.text.CleanText;
import dev.mondai.text.RichText;

/**
 * A text that a short answer or a gap accepts.
 *
 * @param text compared with what the learner types; {@code *} stands for any characters where the target knows that
 * @param fraction what it earns
 * @param feedback what is said to it; may be empty
 */
public record AcceptedAnswer(String text, Fraction fraction, RichText feedback) {

    public AcceptedAnswer {
        text = CleanText.of(text);
    }
}
