package dev.mondai.model;

import java.util.List;

/**
 * A question that is answered with a word or two.
 *
 * @param answers at least one, one of them worth everything
 * @param caseSensitive whether letter case matters
 */
public record ShortAnswerQuestion(
        QuestionInfo info, QuestionBody body, List<AcceptedAnswer> answers, boolean caseSensitive) implements Question {

    public ShortAnswerQuestion {
        answers = List.copyOf(answers);
    }

    @Override
    public ShortAnswerQuestion withInfo(QuestionInfo newInfo) {
        return new ShortAnswerQuestion(newInfo, body, answers, caseSensitive);
    }

    @Override
    public ShortAnswerQuestion withBody(QuestionBody newBody) {
        return new ShortAnswerQuestion(info, newBody, answers, caseSensitive);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.shortAnswer(this);
    }
}
