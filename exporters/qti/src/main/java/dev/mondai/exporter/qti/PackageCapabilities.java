package dev.mondai.exporter.qti;

import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.QuestionKind;
import java.util.List;

/** What versions 2.1, 2.2 and 3.0 carry. They differ in their HTML alone. */
final class PackageCapabilities {

    private static final String CHOICE = "choiceInteraction";
    private static final String TEXT = "textEntryInteraction";
    private static final String MENU = "inlineChoiceInteraction";

    private static final List<Feature> SAID_AFTERWARDS =
            List.of(Feature.EXPLANATION, Feature.ANSWER_FEEDBACK, Feature.RESULT_FEEDBACK, Feature.REFERENCES);

    private PackageCapabilities() {}

    static Capabilities of(Dialect dialect, boolean plain) {
        Capabilities.Builder builder = Capabilities.of(PackageCapabilities.class);
        kinds(builder);
        features(builder);
        if (!dialect.html().allowed().contains("ruby")) {
            builder.changed(Feature.RUBY, "ruby-in-brackets");
        }
        if (plain) {
            SAID_AFTERWARDS.forEach(feature -> builder.lost(feature, "plain-without-feedback"));
        }
        return builder.build();
    }

    private static void kinds(Capabilities.Builder builder) {
        builder.nativeKind(QuestionKind.SINGLE_CHOICE, CHOICE)
                .nativeKind(QuestionKind.MULTIPLE_CHOICE, CHOICE)
                .nativeKind(QuestionKind.TRUE_FALSE, CHOICE)
                .nativeKind(QuestionKind.SHORT_ANSWER, TEXT)
                .nativeKind(QuestionKind.NUMERICAL, TEXT)
                .mapped(QuestionKind.NUMERICAL_WITH_UNITS, "units-in-menu")
                .nativeKind(QuestionKind.MATCHING, "matchInteraction")
                .nativeKind(QuestionKind.ORDERING, "orderInteraction")
                .nativeKind(QuestionKind.CLOZE_TEXT, TEXT)
                .nativeKind(QuestionKind.CLOZE_NUMBER, TEXT)
                .nativeKind(QuestionKind.CLOZE_CHOICE, MENU)
                .nativeKind(QuestionKind.CLOZE_MIXED, TEXT + ", " + MENU)
                .nativeKind(QuestionKind.ESSAY, "extendedTextInteraction")
                .mapped(QuestionKind.DESCRIPTION, "item-without-interaction")
                .mapped(QuestionKind.GROUP, "section-with-stimulus")
                .nativeKind(QuestionKind.PICK, "selection")
                .mapped(QuestionKind.VARIANTS, "section-of-variants")
                .mapped(QuestionKind.CALCULATED, "section-of-variants");
    }

    private static void features(Capabilities.Builder builder) {
        builder.lost(Feature.HINTS, "hints-left-out")
                .lost(Feature.PENALTY, "penalty-left-out")
                .lost(Feature.EXPLANATION, "nothing-after-description", QuestionKind.DESCRIPTION)
                .lost(Feature.REFERENCES, "nothing-after-description", QuestionKind.DESCRIPTION)
                .lost(Feature.RESULT_FEEDBACK, "no-result", QuestionKind.ESSAY, QuestionKind.DESCRIPTION)
                .lost(Feature.TAGS, "section-has-none", QuestionKind.GROUP, QuestionKind.PICK)
                .lost(Feature.DIFFICULTY, "section-has-none", QuestionKind.GROUP, QuestionKind.PICK)
                .lost(Feature.REFERENCES, "section-has-none", QuestionKind.GROUP, QuestionKind.PICK)
                .changed(Feature.MATH, "math-as-tex")
                .changed(Feature.MATH_IN_MENUS, "menus-text-alone", QuestionKind.CLOZE_CHOICE, QuestionKind.CLOZE_MIXED)
                .changed(Feature.WORD_LIMITS, "limits-above-field");
    }
}
