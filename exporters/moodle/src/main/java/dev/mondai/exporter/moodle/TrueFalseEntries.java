package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.TrueFalseEntry;
import dev.mondai.model.Fraction;
import dev.mondai.model.TrueFalseQuestion;
import dev.mondai.text.RichText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns true/false questions into {@code truefalse} entries. */
final class TrueFalseEntries {

    private final EntryParts parts;

    TrueFalseEntries(EntryParts parts) {
        this.parts = parts;
    }

    TrueFalseEntry entry(TrueFalseQuestion question) {
        parts.tellUnsaid(question, Stream.of(Fraction.FULL, Fraction.NONE));
        return new TrueFalseEntry(
                parts.common(question),
                question.answer(),
                feedback(question, true, question.trueFeedback()),
                feedback(question, false, question.falseFeedback()));
    }

    private @Nullable FormattedText feedback(TrueFalseQuestion question, boolean answer, RichText own) {
        Fraction earned = answer == question.answer() ? Fraction.FULL : Fraction.NONE;
        return parts.feedback(question, own, earned, answer ? 1 : 0);
    }
}
