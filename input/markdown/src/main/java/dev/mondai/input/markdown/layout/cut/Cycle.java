package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.JudgingList;
import dev.mondai.input.markdown.layout.sign.Marker;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a segment holds, as far as one must know to tell whether it is one question.
 *
 * @param runs all that looks like choices
 * @param choices the run that its learners choose from
 * @param keyed whether anything says which are right
 * @param further how many more questions it seems to hold
 * @param judging the list that says of each choice whether it is right; none of the runs
 */
public record Cycle(
        List<ChoiceRun> runs, Optional<ChoiceRun> choices, boolean keyed, int further, Optional<ChoiceRun> judging) {

    /** What parts the fillings of several blanks. */
    private static final Pattern FILLINGS = Pattern.compile("[\\s,;–—-]+");

    static Cycle of(List<Sign> signs, Vocabulary vocabulary, Lists lists, int from, int to) {
        List<ChoiceRun> runs = withoutReferences(signs, lists.runs());
        int key = firstKey(signs, from, to);
        if (runs.isEmpty()) {
            return without(runs, key < to);
        }
        int end = firstExplanation(signs, from, key);
        String said = haveBullets(runs) ? keyText(signs, key, to) : "";
        ChoiceRun choices = named(runs, choices(runs, end, said), end, said);
        if (!choices.isStrong() && !choices.isSigned() && isLeft(signs, choices, key)) {
            return without(runs, key < to);
        }
        Optional<ChoiceRun> judges = judging(signs, lists, choices);
        int further = Math.max(
                further(signs, new NextQuestion(signs, from - 1, choices.last() + 1), choices, runs, to),
                StrayBoxes.in(signs, choices, runs, to) + JudgedStatements.in(signs, vocabulary.words(), choices));
        boolean keyed = key < to || judges.isPresent() || !choices.marked().isEmpty();
        return new Cycle(runs, Optional.of(choices), keyed, further, judges);
    }

    /** One that holds nothing to choose from. */
    private static Cycle without(List<ChoiceRun> runs, boolean keyed) {
        return new Cycle(runs, Optional.empty(), keyed, 0, Optional.empty());
    }

    private static Optional<ChoiceRun> judging(List<Sign> signs, Lists lists, ChoiceRun choices) {
        for (ChoiceRun run : lists.judging()) {
            if (JudgingList.of(signs, run, choices).isPresent()) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** Whether there are bullets, which alone are compared with the text of the key. */
    private static boolean haveBullets(List<ChoiceRun> runs) {
        for (ChoiceRun run : runs) {
            if (run.style() == ChoiceHead.Style.BULLET) {
                return true;
            }
        }
        return false;
    }

    private static List<ChoiceRun> withoutReferences(List<Sign> signs, List<ChoiceRun> all) {
        List<ChoiceRun> runs = new ArrayList<>();
        for (ChoiceRun run : all) {
            if (!isReference(signs, run)) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** The first line that speaks of the answer; the end where there is none. */
    public static int firstKey(List<Sign> signs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isKey(signs.get(i)) && !(isPlural(signs.get(i)) && isBeforeChoices(signs, i))) {
                return i;
            }
        }
        return to;
    }

    /** Whether the next two lines that say something begin choices. */
    private static boolean isBeforeChoices(List<Sign> signs, int at) {
        return signs.subList(at + 1, signs.size()).stream()
                        .filter(s -> s.line().kind() != Line.Kind.BLANK)
                        .limit(2)
                        .filter(s -> !s.choices().isEmpty())
                        .count()
                == 2;
    }

    /** Whether another question begins between a run and the key. */
    private static boolean isLeft(List<Sign> signs, ChoiceRun run, int key) {
        return signs.subList(run.last() + 1, Math.max(run.last() + 1, key)).stream()
                .anyMatch(s -> s.question().isPresent());
    }

    /** The first line that announces the explanation: lists below it explain; the end where there is none. */
    private static int firstExplanation(List<Sign> signs, int from, int to) {
        for (int i = from; i < to; i++) {
            if (signs.get(i).announces(Role.EXPLANATION)) {
                return i;
            }
        }
        return to;
    }

    /** Whether a run stands right below a word for the explanation: it speaks of choices and is none. */
    static boolean isExplaining(List<Sign> signs, ChoiceRun run) {
        return Neighbours.above(signs, run.first())
                .filter(above -> above.announces(Role.EXPLANATION))
                .isPresent();
    }

    /** Whether a run stands right below a word for the references. */
    private static boolean isReference(List<Sign> signs, ChoiceRun run) {
        int above = Neighbours.placeAbove(signs, run.first());
        return above >= 0 && signs.get(above).announces(Role.REFERENCES);
    }

    public static boolean isKey(Sign sign) {
        return sign.reveals()
                || sign.announces(Role.ANSWER)
                || sign.announces(Role.REVEAL)
                || sign.announces(Role.META)
                || isPlural(sign);
    }

    private static boolean isPlural(Sign sign) {
        return sign.marker().isPresent() && sign.marker().get().plural();
    }

    /**
     * Boxes before labels before bullets, and the last of them before the key: what is listed before is part of the stem.
     * Bullets that are marked, or one of which is the key's text, come before labels that are not.
     */
    private static ChoiceRun choices(List<ChoiceRun> runs, int key, String said) {
        ChoiceRun best = runs.get(0);
        for (int i = 1; i < runs.size(); i++) {
            ChoiceRun run = runs.get(i);
            boolean early = run.first() < key;
            if (early && (rank(run) >= rank(best) || areBlanks(best, run)) && !run.repeats(best)
                    || !early && best.style() == ChoiceHead.Style.BULLET && run.isStrong() && !says(best, said)) {
                boolean another =
                        (best.isStrong() || best.isSigned()) && !best.marked().isEmpty();
                best = another ? best : run;
            }
        }
        return best;
    }

    /** Whether round boxes are to be filled in with what each label behind them says: {@code ( ) It rains.} … {@code a) T, F}. */
    private static boolean areBlanks(ChoiceRun boxes, ChoiceRun labels) {
        return boxes.hasBoxes()
                && !boxes.isLabelled()
                && boxes.marked().isEmpty()
                && boxes.items().stream().allMatch(item -> item.head().bullet() == '(')
                && labels.isLabelled()
                && labels.isStrong()
                && labels.items().stream()
                        .allMatch(item ->
                                FILLINGS.split(item.head().text().written().strip()).length == boxes.size());
    }

    /** Whether one of a run's choices is the key's text. */
    private static boolean says(ChoiceRun run, String key) {
        return run.items().stream().anyMatch(item -> item.text().equals(key));
    }

    /** The bullets behind labels, where the key is the text of one of them: the labels are those of statements. */
    private static ChoiceRun named(List<ChoiceRun> runs, ChoiceRun labelled, int end, String key) {
        if (!labelled.isLabelled()) {
            return labelled;
        }
        for (ChoiceRun run : runs) {
            if (run.style() == ChoiceHead.Style.BULLET
                    && run.first() > labelled.last()
                    && run.first() < end
                    && says(run, key)) {
                return labelled.marked().isEmpty() ? run : labelled;
            }
        }
        return labelled;
    }

    /** What the line of the key says, or the first one below its word. */
    private static String keyText(List<Sign> signs, int key, int to) {
        for (int i = key; i < to; i++) {
            Sign sign = signs.get(i);
            int start = i == key
                    ? sign.marker().map(Marker::end).orElse(sign.line().text().length())
                    : 0;
            String said = sign.line().isText() ? sign.line().text().substring(start) : "";
            if (!said.isBlank()) {
                return Plain.of(said);
            }
        }
        return "";
    }

    /** A table whose columns have letters: the stem may hold one. */
    static boolean isRow(ChoiceRun run) {
        return run.first() == run.last() && isTable(run);
    }

    private static boolean isTable(ChoiceRun run) {
        return run.items().get(0).head().isCell();
    }

    private static int rank(ChoiceRun run) {
        if (!run.isStrong()) {
            return run.style() == ChoiceHead.Style.BULLET ? run.isSigned() ? 2 : 0 : -1;
        }
        if (isRow(run)) {
            return 1;
        }
        return run.hasBoxes() ? 3 : 2;
    }

    /**
     * Whether a run has a key of its own, up to an end. Signs at choices behind another run's words for its key discuss
     * that one's choices.
     */
    static boolean isKeyed(List<Sign> signs, ChoiceRun run, ChoiceRun previous, int end) {
        return firstKey(signs, run.last(), end) < end
                || !run.marked().isEmpty() && firstKey(signs, previous.last(), run.first()) >= run.first();
    }

    /** Whether a run says the choices again, with the key. Where both have their keys, or a question stands between, other questions may have the same choices. */
    static boolean isSaidAgain(List<Sign> signs, ChoiceRun run, ChoiceRun choices, int end) {
        boolean keyed = choices.last() < run.first() && firstKey(signs, choices.last(), run.first()) < run.first();
        int key = firstKey(signs, run.last(), end);
        boolean keyedAgain = key < end && !signs.get(key).announces(Role.EXPLANATION);
        return run.repeats(choices) && !(keyed && keyedAgain) && !isAskedAnew(signs, run, choices);
    }

    /** Whether the line above a run asks; behind the key of the choices before it, a marked one may say them again. */
    static boolean isAskedAnew(List<Sign> signs, ChoiceRun run, ChoiceRun choices) {
        return choices.last() < run.first()
                && isAsked(signs, run)
                && (run.marked().isEmpty() || firstKey(signs, choices.last(), run.first()) >= run.first());
    }

    /** Whether the line behind a list of bullets tells the answer: what is listed are its choices. */
    static boolean isAnswered(List<Sign> signs, ChoiceRun run) {
        return run.style() == ChoiceHead.Style.BULLET
                && Neighbours.below(signs, run.last())
                        .filter(next -> next.announces(Role.ANSWER) || next.announces(Role.REVEAL))
                        .isPresent();
    }

    private static int further(List<Sign> signs, NextQuestion next, ChoiceRun choices, List<ChoiceRun> runs, int to) {
        int further = 0;
        for (int i = 0; i < runs.size(); i++) {
            ChoiceRun run = runs.get(i);
            int end = i + 1 < runs.size() ? runs.get(i + 1).first() : to;
            if (run == choices) {
                continue;
            }
            boolean list = !isRow(run) && (run.isStrong() || isAnswered(signs, run));
            boolean another = list && run.first() > choices.last() && next.isCalledBefore(run.first())
                    || (list || run.isSigned() && !choices.hasBoxes())
                            && !isSaidAgain(signs, run, choices, end)
                            && !isExplaining(signs, run)
                            && isAnother(signs, choices, run, end);
            further += another ? 1 : 0;
        }
        return further;
    }

    /** Whether a run is of the same kind as the choices, with a key of its own or before them; or behind a line that asks. */
    private static boolean isAnother(List<Sign> signs, ChoiceRun choices, ChoiceRun run, int end) {
        boolean sameKind =
                isTable(run) == isTable(choices) && run.sequences().stream().anyMatch(choices.sequences()::contains)
                        || run.style() == choices.style() && !run.isLabelled();
        boolean before = run.first() < choices.first();
        boolean keyed = isKeyed(signs, run, choices, end);
        return (run.isStrong() || isAnswered(signs, run))
                        && run.hasBoxes() == choices.hasBoxes()
                        && sameKind
                        && (before || keyed || isAskedAnew(signs, run, choices))
                || !before && keyed && isAsked(signs, run);
    }

    /** Whether the line above a run asks. */
    private static boolean isAsked(List<Sign> signs, ChoiceRun run) {
        return Neighbours.above(signs, run.first())
                .map(Sign::line)
                .filter(above -> above.isText() && above.asks())
                .isPresent();
    }
}
