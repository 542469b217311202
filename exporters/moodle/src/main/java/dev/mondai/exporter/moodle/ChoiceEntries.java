package dev.mondai.exporter.moodle;

import dev.mondai.diagnostic.Diagnostic;
import dev.mondai.diagnostic.DiagnosticSink;
import dev.mondai.exporter.moodle.schema.AnswerEntry;
import dev.mondai.exporter.moodle.schema.MultichoiceEntry;
import dev.mondai.exporter.moodle.schema.QuestionEntry;
import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Turns choice questions into {@code multichoice} entries. */
final class ChoiceEntries {

    private final Texts texts;
    private final ChoiceFractions fractions;
    private final DiagnosticSink diagnostics;

    ChoiceEntries(Texts texts, DiagnosticSink diagnostics) {
        this.texts = texts;
        this.fractions = new ChoiceFractions(diagnostics);
        this.diagnostics = diagnostics;
    }

    MultichoiceEntry entry(ChoiceQuestion question, QuestionEntry.Common common, Wording wording, String place) {
        boolean shuffled = isShuffled(question);
        ChoiceNumbering numbering = ChoiceNumbering.of(question, shuffled);
        return new MultichoiceEntry(
                common,
                new MultichoiceEntry.Settings(!question.multiple(), shuffled, numbering.moodle()),
                results(question.body().feedback(), wording, place),
                answers(question, numbering, place));
    }

    /** Moodle cannot keep one choice in its place and shuffle the others; "all of the above" must stay the last one. */
    private boolean isShuffled(ChoiceQuestion question) {
        boolean hasFixed = question.choices().stream().anyMatch(Choice::fixed);
        if (question.body().shuffle() && hasFixed) {
            diagnostics.report(Diagnostic.at(
                    question.info().source(),
                    MoodleCode.NOT_SHUFFLED,
                    question.info().name()));
        }
        return question.body().shuffle() && !hasFixed;
    }

    private List<AnswerEntry> answers(ChoiceQuestion question, ChoiceNumbering numbering, String place) {
        List<Fraction> percents = fractions.of(question);
        List<AnswerEntry> answers = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            Choice choice = question.choices().get(i);
            answers.add(new AnswerEntry(
                    percents.get(i).percent().toPlainString(),
                    texts.line(numbering.labelled(choice), place + "a" + i),
                    texts.optional(choice.feedback(), place + "f" + i)));
        }
        return answers;
    }

    private MultichoiceEntry.Results results(ResultFeedback feedback, Wording wording, String place) {
        return new MultichoiceEntry.Results(
                texts.optional(orElse(feedback.correct(), wording.correct()), place + "rc"),
                texts.optional(orElse(feedback.partial(), wording.partial()), place + "rp"),
                texts.optional(orElse(feedback.incorrect(), wording.incorrect()), place + "ri"));
    }

    private static RichText orElse(RichText authors, RichText words) {
        return authors.isEmpty() ? words : authors;
    }
}
