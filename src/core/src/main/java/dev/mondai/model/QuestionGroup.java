package dev.mondai.model;

import dev.mondai.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together: its body's stem is the stimulus that they share, and may be empty.
 *
 * @param members at least one question, none of them a group
 * @param pick how many of them a learner gets; null for all
 */
public record QuestionGroup(
        QuestionInfo info,
        QuestionBody body,
        List<Question> members,
        @Nullable Integer pick) implements Question {

    public QuestionGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group needs a member");
        }
        if (pick != null && (pick < 1 || pick > members.size())) {
            throw new IllegalArgumentException("pick must be from 1 to " + members.size() + ": " + pick);
        }
    }

    /** The members, each with the stimulus before its stem, for a target that knows no groups. */
    public List<Question> membersWithStimulus() {
        RichText stimulus = body.stem();
        return members.stream().map(member -> withStimulus(member, stimulus)).toList();
    }

    static Question withStimulus(Question question, RichText stimulus) {
        return question instanceof VariantsQuestion variants
                ? variants.withStimulus(stimulus)
                : question.withBody(
                        question.body().withStem(stimulus.then(question.body().stem())));
    }

    /** The same group, of which all members are asked. */
    public QuestionGroup withoutPick() {
        return new QuestionGroup(info, body, members, null);
    }

    /** The group with these members alone, of which no more are picked than there are. */
    public QuestionGroup withMembers(List<Question> newMembers) {
        Integer newPick = pick == null ? null : Integer.valueOf(Math.min(pick, newMembers.size()));
        return new QuestionGroup(info, body, newMembers, newPick);
    }

    @Override
    public QuestionGroup withInfo(QuestionInfo newInfo) {
        return new QuestionGroup(newInfo, body, members, pick);
    }

    @Override
    public QuestionGroup withBody(QuestionBody newBody) {
        return new QuestionGroup(info, newBody, members, pick);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.group(this);
    }
}
