package dev.mondai.model;

import dev.mondai.text.CleanText;
import dev.mondai.text.RichText;

/**
 * One of the answers to pick from.
 *
 * @param label as the author wrote it, after NFKC, without its punctuation: {@code A}, {@code ア}, {@code 1}; empty
 *     where the author gave none
 * @param correct whether it is a key (or one of several)
 * @param fraction what picking it earns; a key's is above 0
 * @param content its text
 * @param feedback what is said to whoever picks it; may be empty
 * @param fixed whether it keeps its place when the others are shuffled
 */
public record Choice(
        String label, boolean correct, Fraction fraction, RichText content, RichText feedback, boolean fixed) {

    public Choice {
        label = CleanText.of(label);
        if (correct && !fraction.isPositive()) {
            throw new IllegalArgumentException("a key must earn something: " + fraction.percent());
        }
    }

    public Choice withFraction(Fraction newFraction) {
        return new Choice(label, correct, newFraction, content, feedback, fixed);
    }

    public Choice withFeedback(RichText newFeedback) {
        return new Choice(label, correct, fraction, content, newFeedback, fixed);
    }
}
