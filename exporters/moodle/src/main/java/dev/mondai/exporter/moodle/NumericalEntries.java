package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.NumericalAnswerEntry;
import dev.mondai.exporter.moodle.schema.NumericalEntry;
import dev.mondai.model.Fraction;
import dev.mondai.model.NumericalAnswer;
import dev.mondai.model.NumericalQuestion;
import dev.mondai.model.UnitRule;
import dev.mondai.spi.Feature;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Turns numerical questions into {@code numerical} entries. */
final class NumericalEntries {

    private static final String ANYTHING = "*";

    private final EntryParts parts;

    NumericalEntries(EntryParts parts) {
        this.parts = parts;
    }

    NumericalEntry entry(NumericalQuestion question) {
        // Beside the converted number, Moodle compares the bare one: 2 cm fits where 2 m is right.
        if (question.unitRule() == UnitRule.OPTIONAL && !question.units().isEmpty()) {
            parts.loss(question, Feature.UNIT_SHOWN, "wrong-unit-unnoticed");
        }
        FormattedText stem = parts.texts().block(Units.stem(question), EntryParts.place(question) + "q");
        return new NumericalEntry(parts.common(question, stem, false), Units.of(question), answers(question));
    }

    private List<NumericalAnswerEntry> answers(NumericalQuestion question) {
        List<String> fractions =
                parts.fractions(question, question.answers().stream().map(NumericalAnswer::fraction));
        List<NumericalAnswerEntry> answers = new ArrayList<>();
        for (NumericalAnswer answer : question.answers()) {
            int i = answers.size();
            answers.add(new NumericalAnswerEntry(
                    fractions.get(i),
                    answer.value().toPlainString(),
                    answer.tolerance().toPlainString(),
                    parts.feedback(question, answer.feedback(), answer.fraction(), i)));
        }
        FormattedText otherwise = parts.feedback(question, RichText.EMPTY, Fraction.NONE, answers.size());
        if (otherwise != null) {
            answers.add(new NumericalAnswerEntry("0", ANYTHING, "0", otherwise));
        }
        return answers;
    }
}
