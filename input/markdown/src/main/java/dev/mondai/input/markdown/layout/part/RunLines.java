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

    /** The last choice of each line, from 0. */
    private final Map<Integer, Integer> choices = new HashMap<>();

    /** What of the bank's own each line shows: its label, its marks. */
    private final Map<Integer, Set<String>> own = new HashMap<>();

    RunLines(Optional<ChoiceRun> run) {
        run.ifPresent(this::add);
    }

    private void add(ChoiceRun run) {
        boolean label = run.sequences().stream().anyMatch(run.vocabulary().labels()::isOwn);
        for (int i = 0; i < run.size(); i++) {
            ChoiceRun.Item item = run.items().get(i);
            choices.put(item.at(), i);
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
        return choices.containsKey(at);
    }

    /** The last choice that begins on a line. */
    int choice(int at) {
        return choices.get(at);
    }

    /** How a line's choices were found: with the bank's own labels or marks, if it has any. */
    String rule(int at) {
        Set<String> shown = own.get(at);
        return shown == null ? "choice" : "choice+" + String.join("+", shown);
    }
}
