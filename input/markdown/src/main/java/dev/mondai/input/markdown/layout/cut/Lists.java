package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.JudgingList;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of a stretch.
 *
 * @param runs all that looks like choices
 * @param judging those that say of each choice of the run before them whether it is right
 */
record Lists(List<ChoiceRun> runs, List<ChoiceRun> judging) {

    static Lists among(List<ChoiceRun> all, List<Sign> signs) {
        List<ChoiceRun> runs = new ArrayList<>();
        List<ChoiceRun> judging = new ArrayList<>();
        for (ChoiceRun run : all) {
            boolean judges = !runs.isEmpty()
                    && JudgingList.of(signs, run, runs.get(runs.size() - 1)).isPresent();
            (judges ? judging : runs).add(run);
        }
        return new Lists(runs, judging);
    }
}
