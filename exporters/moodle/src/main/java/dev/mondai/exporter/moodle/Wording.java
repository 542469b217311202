package dev.mondai.exporter.moodle;

import dev.mondai.text.Paragraph;
import dev.mondai.text.RichText;
import dev.mondai.text.Strong;
import dev.mondai.text.Text;
import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question says where its author says nothing: Moodle shows no words of its own for a result. */
enum Wording {
    JAPANESE("正解です。", "一部正解です。", "不正解です。", "参考", "模範解答", "採点基準"),
    ENGLISH("Correct.", "Partly correct.", "Not correct.", "References", "Model answer", "Rubric"),
    /** No words are better than words in a language that learners may not know. */
    OTHER("", "", "", "References", "Model answer", "Rubric");

    private final String correct;
    private final String partial;
    private final String incorrect;
    private final String references;
    private final String modelAnswer;
    private final String rubric;

    Wording(String correct, String partial, String incorrect, String references, String modelAnswer, String rubric) {
        this.correct = correct;
        this.partial = partial;
        this.incorrect = incorrect;
        this.references = references;
        this.modelAnswer = modelAnswer;
        this.rubric = rubric;
    }

    /**
     * The words for a question.
     *
     * @param language a BCP 47 tag; where it is null, kana in the sample decide
     */
    static Wording of(@Nullable String language, String sample) {
        if (language == null) {
            return hasKana(sample) ? JAPANESE : ENGLISH;
        }
        String primary = language.split("[-_]", 2)[0];
        return primary.equalsIgnoreCase("ja") ? JAPANESE : primary.equalsIgnoreCase("en") ? ENGLISH : OTHER;
    }

    RichText correct() {
        return RichText.plain(correct);
    }

    RichText partial() {
        return RichText.plain(partial);
    }

    RichText incorrect() {
        return RichText.plain(incorrect);
    }

    /** The line that stands above references. */
    RichText referencesHeading() {
        return heading(references);
    }

    /** The line that stands above a model answer. */
    RichText modelAnswerHeading() {
        return heading(modelAnswer);
    }

    /** The line that stands above a rubric. */
    RichText rubricHeading() {
        return heading(rubric);
    }

    private static RichText heading(String words) {
        return RichText.of(new Paragraph(List.of(new Strong(List.of(new Text(words))))));
    }

    private static boolean hasKana(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(s -> s == UnicodeScript.HIRAGANA || s == UnicodeScript.KATAKANA);
    }
}
