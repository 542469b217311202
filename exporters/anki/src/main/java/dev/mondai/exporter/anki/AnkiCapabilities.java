package dev.mondai.exporter.anki;

import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;

/** What becomes of questions in Anki, where a card has a front and a back and the learner grades himself. */
final class AnkiCapabilities {

    static final QuestionKind[] CLOZES = {
        QuestionKind.CLOZE_TEXT, QuestionKind.CLOZE_NUMBER, QuestionKind.CLOZE_CHOICE, QuestionKind.CLOZE_MIXED
    };

    static final Capabilities ALL = all().build();

    private AnkiCapabilities() {}

    /** What mondai's own note types carry. */
    static Capabilities.Builder all() {
        return features(kinds(Capabilities.of(AnkiCapabilities.class)));
    }

    private static Capabilities.Builder kinds(Capabilities.Builder all) {
        all.nativeKind(QuestionKind.SINGLE_CHOICE, NoteType.CHOICE.title())
                .nativeKind(QuestionKind.MULTIPLE_CHOICE, NoteType.CHOICE.title())
                .nativeKind(QuestionKind.TRUE_FALSE, NoteType.CHOICE.title())
                .nativeKind(QuestionKind.SHORT_ANSWER, NoteType.TYPED.title())
                .nativeKind(QuestionKind.NUMERICAL, NoteType.TYPED.title())
                .nativeKind(QuestionKind.NUMERICAL_WITH_UNITS, NoteType.TYPED.title())
                .nativeKind(QuestionKind.MATCHING, NoteType.MATCHING.title())
                .nativeKind(QuestionKind.ORDERING, NoteType.ORDERING.title())
                .nativeKind(QuestionKind.ESSAY, NoteType.ESSAY.title());
        for (QuestionKind cloze : CLOZES) {
            all.nativeKind(cloze, NoteType.CLOZE.title());
        }
        return all.mapped(QuestionKind.DESCRIPTION, "description")
                .split(QuestionKind.GROUP, "group")
                .impossible(QuestionKind.PICK, "pick")
                .split(QuestionKind.VARIANTS, "variants")
                .split(QuestionKind.CALCULATED, "variants");
    }

    private static Capabilities.Builder features(Capabilities.Builder all) {
        return all.lost(Feature.PENALTY, "no-points")
                .lost(Feature.FRACTIONS, "three-results")
                .carried(Feature.FRACTIONS, QuestionKind.SHORT_ANSWER, QuestionKind.NUMERICAL)
                .carried(Feature.FRACTIONS, QuestionKind.NUMERICAL_WITH_UNITS, CLOZES)
                .changed(Feature.PARTIAL_CREDIT, "card-a-gap", CLOZES)
                .lost(Feature.ALL_OR_NOTHING, "card-a-gap", CLOZES)
                .lost(Feature.GAP_WEIGHTS, "card-a-gap", CLOZES)
                .lost(Feature.CASE_SENSITIVITY, "not-typed", CLOZES)
                .changed(Feature.FIXED_ORDER, "responses-scrambled", QuestionKind.MATCHING)
                .lost(Feature.RESPONSE_FORMAT, "not-written")
                .lost(Feature.ATTACHMENTS, "not-written")
                .lost(Feature.TITLE, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.TAGS, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.DIFFICULTY, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.REFERENCES, "group-has-none", QuestionKind.GROUP)
                .lost(Feature.TAGS, "deck-text", QuestionKind.DESCRIPTION)
                .lost(Feature.DIFFICULTY, "deck-text", QuestionKind.DESCRIPTION)
                .changed(Feature.MATH, "deck-math", QuestionKind.DESCRIPTION)
                .lost(Feature.AUDIO_VIDEO, "deck-sound", QuestionKind.DESCRIPTION);
    }
}
