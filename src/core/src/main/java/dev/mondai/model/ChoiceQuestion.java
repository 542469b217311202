package dev.mondai.model;

import dev.mondai.text.Block;
import dev.mondai.text.ListBlock;
import dev.mondai.text.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * A question with choices, one or several of them right.
 *
 * @param multiple whether several may be picked
 * @param choices at least two, with exactly one key where not {@code multiple}, else at least one
 */
public record ChoiceQuestion(QuestionInfo info, QuestionBody body, boolean multiple, List<Choice> choices)
        implements Question {

    public ChoiceQuestion {
        choices = List.copyOf(choices);
        long keys = choices.stream().filter(Choice::correct).count();
        if (choices.size() < 2) {
            throw new IllegalArgumentException("a choice question needs two choices or more: " + choices.size());
        }
        if (keys == 0 || !multiple && keys > 1) {
            throw new IllegalArgumentException("wrong number of keys: " + keys);
        }
    }

    /** The right choices, in their order. */
    public List<Choice> keys() {
        return choices.stream().filter(Choice::correct).toList();
    }

    /**
     * The explanation for a target that shows only the picked choice's feedback: with the analysis of all choices at the
     * place where it stood, each entry headed by the choice's text, since its letter lies where choices are shuffled.
     *
     * <p>It is the bare explanation where the author gave no analysis.
     */
    public RichText generalFeedback() {
        Explanation explanation = body.explanation();
        Explanation.AnalysisPlace place = explanation.analysis();
        if (place == null) {
            return explanation.text();
        }
        List<Block> blocks = new ArrayList<>(explanation.text().blocks());
        List<Block> analysis = new ArrayList<>(place.leadIn().blocks());
        analysis.add(new ListBlock(
                null, true, choices.stream().map(AnalysisEntry::headedByItsText).toList()));
        blocks.addAll(place.index(), analysis);
        return new RichText(blocks);
    }

    /**
     * The fractions that are meant where an author gives none: a single key earns all; of several, each key earns an
     * equal part, and each distractor takes an equal part of the whole away, so that picking everything earns nothing.
     *
     * @param correct for each choice whether it is a key
     * @param multiple whether several may be picked
     */
    public static List<Fraction> defaultFractions(List<Boolean> correct, boolean multiple) {
        int keys = (int) correct.stream().filter(c -> c).count();
        int distractors = correct.size() - keys;
        Fraction right = multiple ? Fraction.share(keys) : Fraction.FULL;
        Fraction wrong = multiple && distractors > 0 ? Fraction.share(-distractors) : Fraction.NONE;
        return correct.stream().map(c -> c ? right : wrong).toList();
    }

    @Override
    public ChoiceQuestion withInfo(QuestionInfo newInfo) {
        return new ChoiceQuestion(newInfo, body, multiple, choices);
    }

    @Override
    public ChoiceQuestion withBody(QuestionBody newBody) {
        return new ChoiceQuestion(info, newBody, multiple, choices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.choice(this);
    }
}
