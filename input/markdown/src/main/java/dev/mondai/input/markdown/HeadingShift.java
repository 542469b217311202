package dev.mondai.input.markdown;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionRewriter;
import dev.mondai.text.Block;
import dev.mondai.text.Heading;
import dev.mondai.text.TextRewriter;

/**
 * Gives the headings of a text the levels that the field {@code headings} says. A heading has to stand below the sections,
 * deeper than they are; where a text has higher ones, the field tells what the highest of them is.
 */
final class HeadingShift extends TextRewriter {

    private static final int DEEPEST = 6;

    private final int higher;

    private HeadingShift(int higher) {
        this.higher = higher;
    }

    /**
     * The levels of a question.
     *
     * @param meant the level of what stands directly below the sections
     */
    static HeadingShift of(int sectionLevel, int meant) {
        return new HeadingShift(sectionLevel + 1 - meant);
    }

    @Override
    public Block heading(Heading heading) {
        int level = Math.max(1, Math.min(DEEPEST, heading.level() - higher));
        return new Heading(level, inlines(heading.content()));
    }

    /** The question with all its headings at their levels. */
    Question of(Question question) {
        return higher == 0 ? question : new QuestionRewriter(this::rewrite, answer -> answer).rewrite(question);
    }
}
