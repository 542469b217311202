package dev.mondai.model;

import dev.mondai.text.RichText;

/** What the author says to a right, a partly right and a wrong answer; each may be empty. */
public record ResultFeedback(RichText correct, RichText partial, RichText incorrect) {

    /** Nothing for any result. */
    public static final ResultFeedback NONE = new ResultFeedback(RichText.EMPTY, RichText.EMPTY, RichText.EMPTY);
}
