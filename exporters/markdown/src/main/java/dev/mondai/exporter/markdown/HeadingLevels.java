package dev.mondai.exporter.markdown;

import dev.mondai.model.Question;
import dev.mondai.model.QuestionGroup;
import dev.mondai.model.QuestionTexts;
import dev.mondai.model.VariantsQuestion;
import dev.mondai.text.Heading;
import dev.mondai.text.RichText;
import java.util.IntSummaryStatistics;

/**
 * The levels of the headings in a question's texts.
 *
 * @param highest the smallest number; above all levels where there is no heading
 * @param deepest the largest number; 0 where there is no heading
 */
record HeadingLevels(int highest, int deepest) {

    private static final int MOST = 6;

    static HeadingLevels of(Question question) {
        Question shown = question instanceof VariantsQuestion variants
                ? variants.variants().get(0)
                : question;
        IntSummaryStatistics levels = QuestionTexts.of(shown)
                .flatMap(RichText::nodes)
                .filter(Heading.class::isInstance)
                .mapToInt(heading -> ((Heading) heading).level())
                .summaryStatistics();
        return levels.getCount() == 0
                ? new HeadingLevels(MOST + 1, 0)
                : new HeadingLevels(levels.getMin(), levels.getMax());
    }

    /** How many levels below its sections a question takes; the members of a group stand one level deeper. */
    static int below(Question question) {
        int own = of(question).count();
        return question instanceof QuestionGroup group
                ? group.members().stream().mapToInt(member -> 1 + below(member)).reduce(own, Math::max)
                : own;
    }

    private int count() {
        return Math.max(0, deepest - highest + 1);
    }

    /** How many levels deeper they must be written to stand below the sections. */
    int deeperThan(int sectionLevel) {
        return Math.max(0, sectionLevel + 1 - highest);
    }

    boolean fitBelow(int sectionLevel) {
        return deepest + deeperThan(sectionLevel) <= MOST;
    }
}
