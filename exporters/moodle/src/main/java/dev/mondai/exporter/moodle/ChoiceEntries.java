package dev.mondai.exporter.moodle;

import dev.mondai.exporter.moodle.schema.AnswerEntry;
import dev.mondai.exporter.moodle.schema.FormattedText;
import dev.mondai.exporter.moodle.schema.MultichoiceEntry;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import java.util.ArrayList;
import java.util.List;

/** Turns choice questions into {@code multichoice} entries. */
final class ChoiceEntries {

    private final EntryParts parts;
    private final ChoiceFractions fractions;

    ChoiceEntries(EntryParts parts) {
        this.parts = parts;
        this.fractions = new ChoiceFractions(parts);
    }

    MultichoiceEntry entry(ChoiceQuestion question) {
        String place = EntryParts.place(question);
        FormattedText stem = parts.texts().block(question.body().stem(), place + "q");
        QuestionEntry.Common common = parts.common(question, stem, question.generalFeedback(), question.multiple());
        boolean shuffled = isShuffled(question);
        ChoiceNumbering numbering = ChoiceNumbering.of(question, shuffled);
        return new MultichoiceEntry(
                common,
                new MultichoiceEntry.Settings(!question.multiple(), shuffled, numbering.moodle()),
                parts.results(question, question.multiple()),
                answers(question, numbering, place));
    }

    /** Moodle cannot keep one choice in its place and shuffle the others; "all of the above" must stay the last one. */
    private static boolean isShuffled(ChoiceQuestion question) {
        return question.body().shuffle() && question.choices().stream().noneMatch(Choice::fixed);
    }

    private List<AnswerEntry> answers(ChoiceQuestion question, ChoiceNumbering numbering, String place) {
        List<Fraction> percents = fractions.of(question);
        List<AnswerEntry> answers = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            Choice choice = question.choices().get(i);
            answers.add(new AnswerEntry(
                    percents.get(i).percent().toPlainString(),
                    parts.texts().line(numbering.labelled(choice), place + "a" + i),
                    parts.texts().optional(choice.feedback(), place + "f" + i)));
        }
        return answers;
    }
}
