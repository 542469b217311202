package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.PlainAnswerEntry;
import dev.mondai.exporter.moodle.schema.ShortAnswerEntry;
import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.Fraction;
import dev.mondai.model.ShortAnswerQuestion;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Turns short answers into {@code shortanswer} entries. Wildcards are written as mondai and Moodle both do. */
final class ShortAnswerEntries {

    /** Fits whatever no other answer fits, since it comes last. */
    private static final String ANYTHING = "*";

    private final EntryParts parts;

    ShortAnswerEntries(EntryParts parts) {
        this.parts = parts;
    }

    ShortAnswerEntry entry(ShortAnswerQuestion question) {
        List<String> fractions =
                parts.fractions(question, question.answers().stream().map(AcceptedAnswer::fraction));
        List<PlainAnswerEntry> answers = new ArrayList<>();
        for (AcceptedAnswer answer : question.answers()) {
            int i = answers.size();
            FormattedText feedback = parts.feedback(question, answer.feedback(), answer.fraction(), i);
            answers.add(new PlainAnswerEntry(fractions.get(i), answer.text(), feedback));
        }
        FormattedText otherwise = parts.feedback(question, RichText.EMPTY, Fraction.NONE, answers.size());
        if (otherwise != null) {
            answers.add(new PlainAnswerEntry("0", ANYTHING, otherwise));
        }
        return new ShortAnswerEntry(parts.common(question), question.caseSensitive(), answers);
    }
}
