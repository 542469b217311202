package dev.mondai.model;

import dev.mondai.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered with a text of one's own and scored by a person.
 *
 * @param modelAnswer what a good answer says; may be empty
 * @param rubric how it is scored; may be empty
 * @param minWords at least so many words, or null
 * @param maxWords at most so many words, or null
 */
public record EssayQuestion(
        QuestionInfo info,
        QuestionBody body,
        RichText modelAnswer,
        RichText rubric,
        @Nullable Integer minWords,
        @Nullable Integer maxWords)
        implements Question {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.essay(this);
    }
}
