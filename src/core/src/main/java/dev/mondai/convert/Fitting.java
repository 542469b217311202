package dev.mondai.convert;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.spi.Capabilities;
import dev.mondai.spi.Feature;
import dev.mondai.spi.Features;
import dev.mondai.spi.QuestionKind;
import dev.mondai.spi.Support;
import dev.mondai.spi.Support.Level;
import java.util.List;

/** Makes of a question what a target can take, and tells what that costs. */
final class Fitting {

    private final Capabilities capabilities;
    private final Losses losses;

    Fitting(Capabilities capabilities, Losses losses) {
        this.capabilities = capabilities;
        this.losses = losses;
    }

    /** The questions for the target: mostly the one, several where it is split, none where the target has no such kind. */
    List<Question> fit(Question question) {
        if (question instanceof QuestionGroup group) {
            return fitGroup(group);
        }
        QuestionKind kind = QuestionKind.of(question);
        Support support = capabilities.of(kind);
        if (support.level() == Level.IMPOSSIBLE) {
            leaveOut(question, kind, support);
            return List.of();
        }
        if (support.level() == Level.SPLIT) {
            return fitAll(((VariantsQuestion) question).variants());
        }
        tellLosses(question, kind);
        return List.of(question);
    }

    private List<Question> fitAll(List<Question> questions) {
        return questions.stream().flatMap(part -> fit(part).stream()).toList();
    }

    private List<Question> fitGroup(QuestionGroup group) {
        QuestionKind kind = QuestionKind.of(group);
        Support support = capabilities.of(kind);
        if (kind == QuestionKind.PICK && support.level() != Level.NATIVE && support.level() != Level.MAPPED) {
            losses.tell(group.info(), kind.text(), capabilities.text(support));
            return fitGroup(group.withoutPick());
        }
        if (support.level() == Level.IMPOSSIBLE) {
            refuse(group, kind, support);
            return List.of();
        }
        tellLosses(group, kind);
        if (support.level() == Level.SPLIT) {
            return fitAll(group.membersWithStimulus());
        }
        List<Question> members = fitAll(group.members());
        return members.isEmpty() ? List.of() : List.of(group.withMembers(members));
    }

    /** A description asks nothing: without it the bank still asks all that it did. */
    private void leaveOut(Question question, QuestionKind kind, Support support) {
        if (kind == QuestionKind.DESCRIPTION) {
            losses.tell(question.info(), kind.text(), capabilities.text(support));
        } else {
            refuse(question, kind, support);
        }
    }

    private void refuse(Question question, QuestionKind kind, Support support) {
        losses.refuse(question.info(), kind.text(), capabilities.text(support));
    }

    private void tellLosses(Question question, QuestionKind kind) {
        for (Feature feature : Features.of(question)) {
            Support support = capabilities.of(kind, feature);
            if (support.level() != Level.NATIVE) {
                losses.tell(question.info(), feature.text(), capabilities.text(support));
            }
        }
    }
}
