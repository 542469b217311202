package dev.mondai.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together: its body's stem is the stimulus that they share, and may be empty.
 *
 * @param members the questions, none of them a group
 * @param pick how many of them a learner gets; null for all
 */
public record QuestionGroup(
        QuestionInfo info,
        QuestionBody body,
        List<Question> members,
        @Nullable Integer pick) implements Question {

    public QuestionGroup {
        members = List.copyOf(members);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.group(this);
    }
}
