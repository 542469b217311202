package dev.mondai.exporter.qti;

import dev.mondai.model.Question;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.PlainText;
import dev.mondai.text.RichText;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The result of an answer, and what is said where the author gave no words for it. */
enum Verdict {
    CORRECT("Correct.", "正解です。"),
    PARTIAL("Partly correct.", "部分的に正解です。"),
    INCORRECT("Incorrect.", "不正解です。");

    private static final Pattern KANA = Pattern.compile("[\\u3041-\\u30ff]");

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

    /**
     * Whether our words for a question are Japanese: its language or the bank's says so, or where neither is known its stem.
     *
     * @param bankLanguage null where unknown
     */
    static boolean isJapanese(Question question, @Nullable String bankLanguage) {
        String own = question.info().language();
        String language = own == null ? bankLanguage : own;
        return language == null
                ? KANA.matcher(PlainText.of(question.body().stem())).find()
                : language.startsWith("ja");
    }
}
