package dev.mondai.exporter.qti;

import dev.mondai.model.ResultFeedback;
import dev.mondai.text.RichText;
import java.util.Locale;
import java.util.Map;

/** The result of an answer, and what is said where the author gave no words for it. */
enum Verdict {
    CORRECT("Correct.", "正解です。"),
    PARTIAL("Partly correct.", "部分的に正解です。"),
    INCORRECT("Incorrect.", "不正解です。");

    private final Map<Boolean, String> words;

    Verdict(String english, String japanese) {
        words = Map.of(false, english, true, japanese);
    }

    /** Its identifier in an item. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The author's words, else ours. */
    RichText said(ResultFeedback feedback, boolean japanese) {
        RichText own = switch (this) {
            case CORRECT -> feedback.correct();
            case PARTIAL -> feedback.partial();
            case INCORRECT -> feedback.incorrect();
        };
        return own.isEmpty() ? RichText.plain(words.get(japanese)) : own;
    }
}
