package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.ChoiceRuns;
import dev.mondai.input.markdown.layout.sign.JudgingList;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of a stretch.
 *
 * @param runs all that looks like choices
 * @param judging those that say of each choice of the run before them whether it is right
 */
record Lists(List<ChoiceRun> runs, List<ChoiceRun> judging) {

    static Lists in(List<Sign> signs, Vocabulary vocabulary, int from, int to) {
        List<ChoiceRun> runs = new ArrayList<>();
        List<ChoiceRun> judging = new ArrayList<>();
        for (ChoiceRun run : ChoiceRuns.in(signs, vocabulary, from, to)) {
            boolean judges = !runs.isEmpty()
                    && JudgingList.of(signs, run, runs.get(runs.size() - 1)).isPresent();
            (judges ? judging : runs).add(run);
        }
        return new Lists(runs, judging);
    }
}
