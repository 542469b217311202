package dev.mondai.model;

import dev.mondai.text.RichText;
import java.util.List;

/**
 * Premises to be matched with responses.
 *
 * @param pairs at least two
 * @param distractors responses that belong to no premise
 */
public record MatchingQuestion(QuestionInfo info, QuestionBody body, List<Pair> pairs, List<RichText> distractors)
        implements Question {

    public MatchingQuestion {
        pairs = List.copyOf(pairs);
        distractors = List.copyOf(distractors);
    }

    @Override
    public MatchingQuestion withInfo(QuestionInfo newInfo) {
        return new MatchingQuestion(newInfo, body, pairs, distractors);
    }

    @Override
    public MatchingQuestion withBody(QuestionBody newBody) {
        return new MatchingQuestion(info, newBody, pairs, distractors);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.matching(this);
    }

    /**
     * What belongs together.
     *
     * @param premise what is asked
     * @param response what belongs to it
     */
    public record Pair(RichText premise, RichText response) {}
}
