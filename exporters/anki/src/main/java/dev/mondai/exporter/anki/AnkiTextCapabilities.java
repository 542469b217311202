package dev.mondai.exporter.anki;

import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;

/** What becomes of questions in Anki's text import, which brings neither media nor decks' descriptions. */
final class AnkiTextCapabilities {

    /** With the note types that a package has brought. */
    static final Capabilities OWN_TYPES = withoutPackage(AnkiCapabilities.all()).build();

    /** With Anki's own Basic and Cloze: nothing is picked or typed, and the learner grades himself. */
    static final Capabilities BASIC =
            withoutPackage(basicFeatures(basicKinds(AnkiCapabilities.all()))).build();

    private AnkiTextCapabilities() {}

    private static Capabilities.Builder withoutPackage(Capabilities.Builder all) {
        return all.impossible(QuestionKind.DESCRIPTION, "text-has-no-decks")
                .changed(Feature.IMAGES, "text-has-no-media")
                .changed(Feature.AUDIO_VIDEO, "text-has-no-media");
    }

    private static Capabilities.Builder basicKinds(Capabilities.Builder all) {
        for (QuestionKind cloze : AnkiCapabilities.CLOZES) {
            all.nativeKind(cloze, "Cloze");
        }
        return all.mapped(QuestionKind.SINGLE_CHOICE, "basic-choices")
                .mapped(QuestionKind.MULTIPLE_CHOICE, "basic-choices")
                .mapped(QuestionKind.TRUE_FALSE, "basic-choices")
                .mapped(QuestionKind.SHORT_ANSWER, "basic-answers")
                .mapped(QuestionKind.NUMERICAL, "basic-answers")
                .mapped(QuestionKind.NUMERICAL_WITH_UNITS, "basic-answers")
                .mapped(QuestionKind.MATCHING, "basic-matching")
                .mapped(QuestionKind.ORDERING, "basic-ordering")
                .nativeKind(QuestionKind.ESSAY, "Basic");
    }

    private static Capabilities.Builder basicFeatures(Capabilities.Builder all) {
        return all.lost(Feature.POINTS, "no-points")
                .lost(Feature.FRACTIONS, "self-graded")
                .lost(
                        Feature.PARTIAL_CREDIT,
                        "self-graded",
                        QuestionKind.MULTIPLE_CHOICE,
                        QuestionKind.MATCHING,
                        QuestionKind.ORDERING)
                .lost(
                        Feature.ALL_OR_NOTHING,
                        "self-graded",
                        QuestionKind.MULTIPLE_CHOICE,
                        QuestionKind.MATCHING,
                        QuestionKind.ORDERING)
                .lost(Feature.SHUFFLING, "authors-order", QuestionKind.SINGLE_CHOICE, QuestionKind.MULTIPLE_CHOICE)
                .lost(Feature.UNIT_REQUIRED, "self-graded")
                .lost(Feature.FURTHER_UNITS, "self-graded")
                .lost(Feature.CASE_SENSITIVITY, "not-typed-here", QuestionKind.SHORT_ANSWER)
                .changed(Feature.RESULT_FEEDBACK, "all-remarks");
    }
}
