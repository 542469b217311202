package dev.mondai.exporter.aiken;

import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import java.util.List;

/** What Aiken makes of questions: little. */
final class AikenCapabilities {

    private static final List<QuestionKind> IMPOSSIBLE = List.of(
            QuestionKind.MULTIPLE_CHOICE,
            QuestionKind.SHORT_ANSWER,
            QuestionKind.NUMERICAL,
            QuestionKind.NUMERICAL_WITH_UNITS,
            QuestionKind.MATCHING,
            QuestionKind.ORDERING,
            QuestionKind.CLOZE_TEXT,
            QuestionKind.CLOZE_NUMBER,
            QuestionKind.CLOZE_CHOICE,
            QuestionKind.CLOZE_MIXED,
            QuestionKind.ESSAY,
            QuestionKind.DESCRIPTION,
            QuestionKind.CALCULATED);

    private static final List<Feature> LEFT_OUT = List.of(
            Feature.CATEGORY,
            Feature.TAGS,
            Feature.DIFFICULTY,
            Feature.REFERENCES,
            Feature.EXPLANATION,
            Feature.ANSWER_FEEDBACK,
            Feature.RESULT_FEEDBACK,
            Feature.HINTS,
            Feature.PENALTY,
            Feature.FRACTIONS,
            Feature.AUDIO_VIDEO);

    private AikenCapabilities() {}

    static Capabilities make() {
        Capabilities.Builder builder = Capabilities.of(AikenExporter.class)
                .nativeKind(QuestionKind.SINGLE_CHOICE, "ANSWER: A")
                .mapped(QuestionKind.TRUE_FALSE, "two-choices")
                .split(QuestionKind.GROUP, "stimulus-in-members")
                .impossible(QuestionKind.PICK, "all-are-asked")
                .split(QuestionKind.VARIANTS, "each-variant");
        IMPOSSIBLE.forEach(kind -> builder.impossible(kind, "single-choice-alone"));
        builder.lost(Feature.TITLE, "left-out", QuestionKind.GROUP);
        LEFT_OUT.forEach(feature -> builder.lost(feature, "left-out"));
        texts(builder);
        return builder.build();
    }

    private static void texts(Capabilities.Builder builder) {
        builder.lost(Feature.POINTS, "one-point")
                .lost(Feature.FIXED_ORDER, "consumer-shuffles")
                .lost(Feature.FIXED_CHOICES, "consumer-shuffles")
                .lost(Feature.FORMATTING, "plain-text")
                .lost(Feature.LINKS, "plain-text")
                .changed(Feature.TABLES, "one-line")
                .changed(Feature.CODE, "one-line")
                .changed(Feature.MATH, "readable")
                .lost(Feature.IMAGES, "alternative-text")
                .changed(Feature.RUBY, "in-brackets")
                .changed(Feature.FOOTNOTES, "in-brackets");
    }
}
