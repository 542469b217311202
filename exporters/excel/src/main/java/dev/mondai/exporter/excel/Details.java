package dev.mondai.exporter.excel;

import dev.mondai.model.Choice;
import dev.mondai.model.ChoiceQuestion;
import dev.mondai.model.Fraction;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.ResultFeedback;
import dev.mondai.model.Scoring;
import dev.mondai.text.RichText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what a question has beyond the columns of the sheet {@code Questions}, so that nothing is lost. */
final class Details {

    private static final String PERCENT = " %";

    private final FieldSheet sheet;
    private final LongTexts longTexts;
    private final @Nullable String bankLanguage;

    Details(FieldSheet sheet, LongTexts longTexts, @Nullable String bankLanguage) {
        this.sheet = sheet;
        this.longTexts = longTexts;
        this.bankLanguage = bankLanguage;
    }

    void write(ChoiceQuestion question) {
        QuestionInfo info = question.info();
        Scoring scoring = question.body().scoring();
        if (info.language() != null && !Objects.equals(info.language(), bankLanguage)) {
            add(info, "Language", info.language());
        }
        if (!question.body().shuffle()) {
            add(info, "Shuffle", "no");
        }
        if (scoring.rule() == Scoring.Rule.ALL_OR_NOTHING) {
            add(info, "Scoring", "all or nothing");
        }
        if (scoring.penalty() != null) {
            add(info, "Penalty", scoring.penalty().toPlainString() + PERCENT);
        }
        add(info, "References", info.references());
        feedback(info, question.body().feedback());
        choices(question);
    }

    private void feedback(QuestionInfo info, ResultFeedback feedback) {
        add(info, "Feedback to a right answer", feedback.correct());
        add(info, "Feedback to a partly right answer", feedback.partial());
        add(info, "Feedback to a wrong answer", feedback.incorrect());
    }

    private void choices(ChoiceQuestion question) {
        List<Choice> choices = question.choices();
        List<Fraction> usual = ChoiceQuestion.defaultFractions(
                choices.stream().map(Choice::correct).toList(), question.multiple());
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (!choice.fraction().equals(usual.get(i))) {
                add(
                        question.info(),
                        "Earned by choice " + (i + 1),
                        choice.fraction().percent().toPlainString() + PERCENT);
            }
            if (choice.fixed()) {
                add(question.info(), "Place of choice " + (i + 1), "fixed");
            }
        }
    }

    private void add(QuestionInfo info, String field, RichText text) {
        if (!text.isEmpty()) {
            add(info, field, CellTextBlocks.write(text, Pictures::named));
        }
    }

    private void add(QuestionInfo info, String field, String text) {
        add(info, field, CellText.plain(text));
    }

    private void add(QuestionInfo info, String field, CellText text) {
        sheet.add(info.id(), field, 1, longTexts.fitting(info, field, text));
    }
}
