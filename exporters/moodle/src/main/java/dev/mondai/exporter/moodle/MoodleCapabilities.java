package dev.mondai.exporter.moodle;

import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;

/** What Moodle's question types can do. What depends on single texts and numbers is told when they are written. */
final class MoodleCapabilities {

    static final Capabilities ALL = kinds(Capabilities.of(MoodleExporter.class))
            .changed(Feature.ALL_OR_NOTHING, "parts-earn-points")
            .changed(Feature.ALL_OR_NOTHING, "a-wrong-pick-takes-all", QuestionKind.MULTIPLE_CHOICE)
            .carried(Feature.ALL_OR_NOTHING, QuestionKind.ORDERING)
            .changed(Feature.FIXED_CHOICES, "not-shuffled")
            .changed(Feature.MATH_IN_MENUS, "formulas-as-text", QuestionKind.MATCHING)
            .changed(Feature.MATH_IN_MENUS, "buttons", QuestionKind.CLOZE_CHOICE, QuestionKind.CLOZE_MIXED)
            .lost(
                    Feature.RESULT_FEEDBACK,
                    "left-out",
                    QuestionKind.CLOZE_TEXT,
                    QuestionKind.CLOZE_NUMBER,
                    QuestionKind.CLOZE_MIXED,
                    QuestionKind.ESSAY,
                    QuestionKind.DESCRIPTION)
            .lost(Feature.HINTS, "left-out", QuestionKind.ESSAY, QuestionKind.DESCRIPTION)
            .lost(Feature.PENALTY, "left-out", QuestionKind.ESSAY, QuestionKind.DESCRIPTION)
            .build();

    private MoodleCapabilities() {}

    private static Capabilities.Builder kinds(Capabilities.Builder builder) {
        return builder.nativeKind(QuestionKind.SINGLE_CHOICE, "multichoice")
                .nativeKind(QuestionKind.MULTIPLE_CHOICE, "multichoice")
                .nativeKind(QuestionKind.TRUE_FALSE, "truefalse")
                .nativeKind(QuestionKind.SHORT_ANSWER, "shortanswer")
                .nativeKind(QuestionKind.NUMERICAL, "numerical")
                .nativeKind(QuestionKind.NUMERICAL_WITH_UNITS, "numerical")
                .nativeKind(QuestionKind.MATCHING, "match")
                .nativeKind(QuestionKind.ORDERING, "ordering")
                .nativeKind(QuestionKind.CLOZE_TEXT, "multianswer")
                .nativeKind(QuestionKind.CLOZE_NUMBER, "multianswer")
                .nativeKind(QuestionKind.CLOZE_CHOICE, "gapselect, ddwtos, multianswer")
                .nativeKind(QuestionKind.CLOZE_MIXED, "multianswer")
                .nativeKind(QuestionKind.ESSAY, "essay")
                .nativeKind(QuestionKind.DESCRIPTION, "description")
                .mapped(QuestionKind.GROUP, "category-with-description")
                .impossible(QuestionKind.PICK, "all-are-asked")
                .mapped(QuestionKind.VARIANTS, "category-of-variants")
                .nativeKind(QuestionKind.CALCULATED, "calculated");
    }
}
