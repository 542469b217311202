package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Boxes of which nobody can tell whether they are choices of the question above: behind its choices and a text, or behind
 * a line that asks anew or leads to a list, or beside a line that may be a box in an unknown form.
 */
final class StrayBoxes {

    private static final Pattern LEADS = Pattern.compile("[?:\u061f][\\s*_`)\"'»”]*$");

    private static final Pattern JOINED = Pattern.compile("^[^`]*\\s[-*+]\\s\\[[ xX]]\\s[^`]*$");

    /** Brackets with nothing in them but what stands for a blank, before a text; a ring there judges. */
    private static final Pattern ODD = Pattern.compile("^\\s*(?:[-*+]\\s+)?[\\[(]\\s*[_.·\\\\–—-]?\\s*[\\])]\\s+\\S");

    private StrayBoxes() {}

    /** 1 where a question holds such boxes, up to its end; else 0. */
    static int in(List<Sign> signs, ChoiceRun choices, List<ChoiceRun> runs, int to) {
        if (!choices.hasBoxes()) {
            return 0;
        }
        return isBehindText(signs, choices, runs, to)
                        || isParted(signs, choices)
                        || isJoined(signs, choices)
                        || isBesideOdd(signs, choices, to)
                ? 1
                : 0;
    }

    /** Whether the line right above the choices ends with one: it was joined with the stem. */
    private static boolean isJoined(List<Sign> signs, ChoiceRun choices) {
        int above = choices.first() - 1;
        return above >= 0
                && signs.get(above).line().isText()
                && signs.get(above).line().narrow().indexOf("] ") > 0
                && JOINED.matcher(signs.get(above).line().narrow()).find();
    }

    /** Whether one of the lines right above, among or below the choices begins as a box does, and is read as none. */
    private static boolean isBesideOdd(List<Sign> signs, ChoiceRun choices, int to) {
        int from = Math.max(1, choices.first());
        while (from > 0 && signs.get(from - 1).line().isText()) {
            from--;
        }
        int end = choices.last() + 1;
        while (end < to && signs.get(end).line().isText()) {
            end++;
        }
        return signs.subList(from, end).stream()
                .anyMatch(sign -> sign.choices().isEmpty()
                        && sign.line().isText()
                        && ODD.matcher(sign.line().narrow()).find());
    }

    /** Whether boxes without a tick stand behind the choices, before any word for the answer. */
    private static boolean isBehindText(List<Sign> signs, ChoiceRun choices, List<ChoiceRun> runs, int to) {
        int end = Cycle.firstKey(signs, choices.last(), to);
        return IntStream.range(choices.last() + 1, end)
                .filter(i -> isEmptyBox(signs.get(i)) && !isListed(signs, i))
                .anyMatch(i -> runs.stream().noneMatch(run -> holds(run, i) && run.repeats(choices)));
    }

    private static boolean isEmptyBox(Sign sign) {
        return sign.choices().stream().anyMatch(c -> c.tick() == ChoiceHead.Box.EMPTY);
    }

    private static boolean holds(ChoiceRun run, int at) {
        return at >= run.first() && at <= run.last();
    }

    /** Whether the list that a line is of stands right below a word for the explanation. */
    private static boolean isListed(List<Sign> signs, int at) {
        int above = at - 1;
        while (above >= 0
                && (signs.get(above).line().kind() == Line.Kind.BLANK
                        || !signs.get(above).choices().isEmpty())) {
            above--;
        }
        if (above < 0) {
            return false;
        }
        Sign sign = signs.get(above);
        return sign.announces(Role.EXPLANATION)
                && sign.line()
                        .text()
                        .substring(sign.marker().orElseThrow().end())
                        .isBlank();
    }

    private static boolean isParted(List<Sign> signs, ChoiceRun choices) {
        int indent = choices.items().get(0).head().indent();
        List<ChoiceRun.Item> items = choices.items();
        return IntStream.range(1, items.size())
                .filter(i -> !items.get(i - 1).head().isEmpty()
                        && items.get(i).at() > items.get(i - 1).at())
                .anyMatch(i -> leads(signs, items.get(i).at() - 1, indent));
    }

    /** Whether a paragraph of one line leads to what follows. */
    private static boolean leads(List<Sign> signs, int below, int indent) {
        int at = Neighbours.placeAbove(signs, below + 1);
        Line line = signs.get(Math.max(0, at)).line();
        return at > 0
                && line.isText()
                && signs.get(at).choices().isEmpty()
                && signs.get(at - 1).line().kind() == Line.Kind.BLANK
                && line.indent() <= indent
                && LEADS.matcher(line.narrow()).find();
    }
}
