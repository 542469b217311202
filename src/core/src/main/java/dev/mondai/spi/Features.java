package dev.mondai.spi;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionBody;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionInfo;
import dev.mondai.model.QuestionTexts;
import dev.mondai.model.ResultFeedback;
import dev.mondai.text.RichText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Tells which features a question uses. */
public final class Features {

    private static final KindFeatures OF_KIND = new KindFeatures();

    private Features() {}

    /**
     * The features that a question uses, in the order of {@link Feature}; of a group, its own without its members'; of
     * variants, those of the first of them. Every question has a title and an id, so a group's title alone is among them.
     */
    public static Set<Feature> of(Question question) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        ofInfo(question.info(), features);
        if (question instanceof QuestionGroup group) {
            ofGroup(group, features);
        } else {
            ofBody(question.body(), features);
            features.addAll(question.accept(OF_KIND));
            QuestionTexts.of(question).forEach(text -> TextFeatures.of(text).forEach(features::add));
        }
        return Collections.unmodifiableSet(features);
    }

    private static void ofInfo(QuestionInfo info, Set<Feature> features) {
        add(features, Feature.POINTS, info.points().compareTo(BigDecimal.ONE) != 0);
        add(features, Feature.CATEGORY, !info.category().isEmpty());
        add(features, Feature.TAGS, !info.tags().isEmpty());
        add(features, Feature.DIFFICULTY, info.difficulty() != null);
        add(features, Feature.REFERENCES, !info.references().isEmpty());
    }

    private static void ofGroup(QuestionGroup group, Set<Feature> features) {
        features.add(Feature.TITLE);
        RichText stimulus = group.body().stem();
        add(features, Feature.STIMULUS, !stimulus.isEmpty());
        TextFeatures.of(stimulus).forEach(features::add);
    }

    private static void ofBody(QuestionBody body, Set<Feature> features) {
        add(features, Feature.EXPLANATION, !body.explanation().isEmpty());
        add(features, Feature.RESULT_FEEDBACK, !body.feedback().equals(ResultFeedback.NONE));
        add(features, Feature.HINTS, !body.hints().isEmpty());
        add(features, Feature.PENALTY, body.scoring().penalty() != null);
    }

    private static void add(Set<Feature> features, Feature feature, boolean used) {
        if (used) {
            features.add(feature);
        }
    }
}
