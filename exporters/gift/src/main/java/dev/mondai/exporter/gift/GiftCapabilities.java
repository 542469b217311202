package dev.mondai.exporter.gift;

import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;

/** What GIFT makes of questions. */
final class GiftCapabilities {

    private GiftCapabilities() {}

    static Capabilities make() {
        Capabilities.Builder builder = Capabilities.of(GiftExporter.class);
        kinds(builder);
        scoring(builder);
        answers(builder);
        return builder.build();
    }

    private static void kinds(Capabilities.Builder builder) {
        builder.nativeKind(QuestionKind.SINGLE_CHOICE, "{= ~}")
                .nativeKind(QuestionKind.MULTIPLE_CHOICE, "{~%50%}")
                .nativeKind(QuestionKind.TRUE_FALSE, "{TRUE}")
                .nativeKind(QuestionKind.SHORT_ANSWER, "{=}")
                .nativeKind(QuestionKind.NUMERICAL, "{#}")
                .mapped(QuestionKind.NUMERICAL_WITH_UNITS, "first-unit")
                .nativeKind(QuestionKind.MATCHING, "{= ->}")
                .nativeKind(QuestionKind.ORDERING, "{>}")
                .mapped(QuestionKind.CLOZE_TEXT, "missing-word")
                .mapped(QuestionKind.CLOZE_NUMBER, "missing-word")
                .mapped(QuestionKind.CLOZE_CHOICE, "missing-word")
                .mapped(QuestionKind.CLOZE_MIXED, "missing-word")
                .nativeKind(QuestionKind.ESSAY, "{}")
                .nativeKind(QuestionKind.DESCRIPTION, "a text without braces")
                .split(QuestionKind.GROUP, "stimulus-in-members")
                .impossible(QuestionKind.PICK, "all-are-asked")
                .split(QuestionKind.VARIANTS, "each-variant")
                .split(QuestionKind.CALCULATED, "each-variant");
    }

    private static void scoring(Capabilities.Builder builder) {
        builder.lost(Feature.POINTS, "one-point")
                .lost(Feature.HINTS, "left-out")
                .lost(Feature.PENALTY, "left-out")
                .lost(Feature.RESULT_FEEDBACK, "left-out")
                .lost(Feature.FIXED_ORDER, "site-shuffles")
                .lost(Feature.FIXED_CHOICES, "site-shuffles")
                .lost(Feature.GAP_WEIGHTS, "one-point")
                .changed(Feature.ALL_OR_NOTHING, "wrong-takes-all", QuestionKind.MULTIPLE_CHOICE)
                .lost(Feature.ALL_OR_NOTHING, "partial-credit", QuestionKind.MATCHING);
        for (QuestionKind cloze : new QuestionKind[] {
            QuestionKind.CLOZE_TEXT, QuestionKind.CLOZE_NUMBER, QuestionKind.CLOZE_CHOICE, QuestionKind.CLOZE_MIXED
        }) {
            builder.lost(Feature.ALL_OR_NOTHING, "partial-credit", cloze);
        }
    }

    private static void answers(Capabilities.Builder builder) {
        builder.lost(Feature.CASE_SENSITIVITY, "case-ignored")
                .changed(Feature.UNIT_SHOWN, "unit-below", QuestionKind.NUMERICAL)
                .changed(Feature.MODEL_ANSWER, "general-feedback")
                .lost(Feature.RUBRIC, "left-out")
                .lost(Feature.RESPONSE_FORMAT, "plain-editor")
                .lost(Feature.WORD_LIMITS, "left-out")
                .lost(Feature.ATTACHMENTS, "left-out")
                .changed(Feature.DIFFICULTY, "tag")
                .lost(Feature.TITLE, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.TAGS, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.DIFFICULTY, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.REFERENCES, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.UNIT_REQUIRED, "number-alone")
                .lost(Feature.FURTHER_UNITS, "number-alone")
                .changed(Feature.MATH_IN_MENUS, "readable-in-menus")
                .changed(Feature.IMAGES, "data-urls")
                .changed(Feature.AUDIO_VIDEO, "data-urls");
    }
}
