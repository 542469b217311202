package dev.mondai.input.markdown.layout.part;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Verdict;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines on which the choices of a run begin, by their places in the list of signs. */
final class RunLines {

    private final int first;

    /** The last choice of each line from the first on, counted from 1; 0 where none begins. */
    private final int[] choices;

    /** What of the bank's own each line shows: its label, its marks. */
    private final Map<Integer, Set<String>> own = new HashMap<>();

    RunLines(Optional<ChoiceRun> run) {
        first = run.map(ChoiceRun::first).orElse(0);
        choices = new int[run.map(lines -> lines.last() - first + 1).orElse(0)];
        run.ifPresent(this::add);
    }

    private void add(ChoiceRun run) {
        boolean label = run.sequences().stream().anyMatch(run.vocabulary().labels()::isOwn);
        for (int i = 0; i < run.size(); i++) {
            ChoiceRun.Item item = run.items().get(i);
            choices[item.at() - first] = i + 1;
            if (label) {
                addOwn(item.at(), "own-label");
            }
            Verdict verdict = item.head().verdict();
            if (verdict.isOwn()) {
                addOwn(item.at(), verdict.isRight() ? "own-right" : "own-wrong");
            }
        }
    }

    private void addOwn(int at, String what) {
        own.computeIfAbsent(at, place -> new LinkedHashSet<>()).add(what);
    }

    /** Whether a choice begins on a line. */
    boolean hold(int at) {
        return at >= first && at - first < choices.length && choices[at - first] > 0;
    }

    /** The last choice that begins on a line. */
    int choice(int at) {
        return choices[at - first] - 1;
    }

    /** How a line's choices were found: with the bank's own labels or marks, if it has any. */
    String rule(int at) {
        Set<String> shown = own.isEmpty() ? null : own.get(at);
        return shown == null ? "choice" : "choice+" + String.join("+", shown);
    }
}
