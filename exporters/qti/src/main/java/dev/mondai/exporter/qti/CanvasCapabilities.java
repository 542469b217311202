package dev.mondai.exporter.qti;

import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;

/** What Canvas, in its Classic Quizzes, makes of questions. */
final class CanvasCapabilities {

    private CanvasCapabilities() {}

    static Capabilities make() {
        Capabilities.Builder builder = Capabilities.of(Qti12Exporter.class);
        kinds(builder);
        scoring(builder);
        answers(builder);
        texts(builder);
        return builder.build();
    }

    private static void kinds(Capabilities.Builder builder) {
        builder.nativeKind(QuestionKind.SINGLE_CHOICE, "multiple_choice_question")
                .nativeKind(QuestionKind.MULTIPLE_CHOICE, "multiple_answers_question")
                .nativeKind(QuestionKind.TRUE_FALSE, "true_false_question")
                .nativeKind(QuestionKind.SHORT_ANSWER, "short_answer_question")
                .nativeKind(QuestionKind.NUMERICAL, "numerical_question")
                .mapped(QuestionKind.NUMERICAL_WITH_UNITS, "canvas-first-unit")
                .nativeKind(QuestionKind.MATCHING, "matching_question")
                .mapped(QuestionKind.ORDERING, "canvas-ordering")
                .nativeKind(QuestionKind.CLOZE_TEXT, "fill_in_multiple_blanks_question")
                .mapped(QuestionKind.CLOZE_NUMBER, "canvas-number-gaps")
                .nativeKind(QuestionKind.CLOZE_CHOICE, "multiple_dropdowns_question")
                .mapped(QuestionKind.CLOZE_MIXED, "canvas-mixed-gaps")
                .nativeKind(QuestionKind.ESSAY, "essay_question")
                .nativeKind(QuestionKind.DESCRIPTION, "text_only_question")
                .mapped(QuestionKind.GROUP, "canvas-group")
                .nativeKind(QuestionKind.PICK, "question group")
                .mapped(QuestionKind.VARIANTS, "canvas-variants")
                .nativeKind(QuestionKind.CALCULATED, "calculated_question");
    }

    private static void scoring(Capabilities.Builder builder) {
        builder.lost(Feature.HINTS, "canvas-left-out")
                .lost(Feature.PENALTY, "canvas-left-out")
                .changed(Feature.FRACTIONS, "canvas-half-is-right")
                .changed(Feature.FRACTIONS, "canvas-own-rule", QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
                .lost(Feature.ALL_OR_NOTHING, "canvas-own-rule")
                .lost(Feature.GAP_WEIGHTS, "canvas-equal-gaps")
                .lost(Feature.FIXED_CHOICES, "canvas-unshuffled");
    }

    private static void answers(Capabilities.Builder builder) {
        builder.lost(Feature.UNIT_REQUIRED, "canvas-number-alone")
                .lost(Feature.FURTHER_UNITS, "canvas-number-alone")
                .lost(Feature.CASE_SENSITIVITY, "canvas-ignores-case")
                .lost(Feature.WILDCARDS, "canvas-no-wildcards")
                .changed(
                        Feature.TOLERANCE,
                        "canvas-values-of-range",
                        QuestionKind.CLOZE_NUMBER,
                        QuestionKind.CLOZE_MIXED)
                .changed(Feature.MODEL_ANSWER, "canvas-model-answer")
                .lost(Feature.RUBRIC, "canvas-left-out")
                .lost(Feature.RESPONSE_FORMAT, "canvas-editor")
                .lost(Feature.WORD_LIMITS, "canvas-left-out")
                .lost(Feature.ATTACHMENTS, "canvas-attachments");
    }

    private static void texts(Capabilities.Builder builder) {
        builder.changed(Feature.CATEGORY, "canvas-not-shown")
                .changed(Feature.TAGS, "canvas-not-shown")
                .changed(Feature.DIFFICULTY, "canvas-not-shown")
                .changed(Feature.MATH_IN_MENUS, "canvas-readable-in-menus");
    }
}
