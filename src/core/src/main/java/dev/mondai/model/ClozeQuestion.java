package dev.mondai.model;

import java.util.List;

/**
 * A text with gaps: its stem holds a {@link dev.mondai.text.Gap} for each.
 *
 * @param gaps what belongs in the gaps, in their order
 */
public record ClozeQuestion(QuestionInfo info, QuestionBody body, List<GapAnswer> gaps) implements Question {

    public ClozeQuestion {
        gaps = List.copyOf(gaps);
    }

    @Override
    public ClozeQuestion withInfo(QuestionInfo newInfo) {
        return new ClozeQuestion(newInfo, body, gaps);
    }

    @Override
    public ClozeQuestion withBody(QuestionBody newBody) {
        return new ClozeQuestion(info, newBody, gaps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.cloze(this);
    }
}
