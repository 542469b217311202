package dev.mondai.exporter.qti;

import dev.mondai.model.ResultFeedback;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Locale;

/** The result of an answer, and what is said where the author gave no words for it. */
enum Verdict {
    CORRECT("Correct.", "正解です。"),
    PARTIAL("Partly correct.", "部分的に正解です。"),
    INCORRECT("Incorrect.", "不正解です。"),
    /** Of what a person scores. */
    ANSWERED("", "");

    private final String english;
    private final String japanese;

    Verdict(String english, String japanese) {
        this.english = english;
        this.japanese = japanese;
    }

    /** The results of a question that is scored at once. */
    static List<Verdict> possible(boolean partial) {
        return partial ? List.of(CORRECT, PARTIAL, INCORRECT) : List.of(CORRECT, INCORRECT);
    }

    /** Its identifier in an item. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The author's words, else ours. */
    RichText said(ResultFeedback feedback, boolean inJapanese) {
        RichText own = switch (this) {
            case CORRECT -> feedback.correct();
            case PARTIAL -> feedback.partial();
            case INCORRECT -> feedback.incorrect();
            case ANSWERED -> RichText.EMPTY;
        };
        String ours = inJapanese ? japanese : english;
        return own.isEmpty() && !ours.isEmpty() ? RichText.plain(ours) : own;
    }
}
