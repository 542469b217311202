package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the runs of choices among lines that it takes one after the other. */
final class RunFinder {

    /** Instead of a number of runs, where one is open. */
    static final int OPEN = -1;

    private final List<Sign> signs;
    private final Vocabulary vocabulary;
    private final List<ChoiceRun> runs = new ArrayList<>();
    private OpenRun open;

    RunFinder(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
        this.open = new OpenRun(signs, vocabulary);
    }

    /** The runs that have ended. */
    List<ChoiceRun> runs() {
        return runs;
    }

    /**
     * Takes the next line.
     *
     * @return how many runs have ended before it, where it goes on with none: what comes is found the same by who begins with this
     *     line, and what came by who ends before it; else {@link #OPEN}
     */
    int take(int at) {
        Sign sign = signs.get(at);
        Line line = sign.line();
        boolean ends = ends(sign);
        if (ends || heads(line)) {
            if (!((line.kind() == Line.Kind.RULE || comments(sign)) && goesOn(at + 1))) {
                close();
            }
            return ends && open.isEmpty() ? runs.size() : OPEN;
        }
        int ended = open.isEmpty() ? runs.size() : OPEN;
        boolean mayChoose = !sign.choices().isEmpty()
                && !(sign.announcesPart() && !isFirm(sign.choices().get(0)))
                && !(sign.choices().get(0).verdict() == Verdict.STAR && open.isBeforeItalics(at));
        if (!(mayChoose && takeChoices(at, sign)) && line.isText() && !open.isEmpty()) {
            ChoiceHead first = open.first();
            int sidestep = first.hasBox() && sign.question().isPresent() ? OpenRun.SIDESTEP : 0;
            open.standsBefore(at, line.indent() <= first.indent() + sidestep);
        }
        return ended;
    }

    /** Whether a line may say something of the box above it, rather than of all: it is set in, or all have such a line. */
    private boolean comments(Sign sign) {
        Line line = sign.line();
        if (open.isEmpty()
                || open.isBehindProse()
                || !open.first().hasBox()
                || !line.isText()
                || sign.marker().isEmpty()) {
            return false;
        }
        boolean within = line.indent() > open.first().indent();
        boolean explains = sign.announces(Role.EXPLANATION)
                && sign.marker().get().end() < line.text().length();
        boolean explainsEach = explains && open.explain();
        return within && (explains || line.isQuoted()) || explainsEach;
    }

    /** Whether the run's next choice stands right behind a line: no question begins there. */
    private boolean goesOn(int from) {
        int next = Neighbours.placeBelow(signs, from - 1);
        if (open.isEmpty() || next == signs.size() || signs.get(next).choices().isEmpty()) {
            return false;
        }
        ChoiceHead head = signs.get(next).choices().get(0);
        return isFirm(head) && open.goesOnWith(new ChoiceRun.Item(next, head));
    }

    /** Whether a line among boxes would be a heading, were it not too far in for one; a box without text may hold it. */
    private boolean heads(Line line) {
        return !open.isEmpty()
                && line.isText()
                && !line.isHeading()
                && line.narrow().stripLeading().startsWith("##")
                && open.first().hasBox()
                && !open.last().isEmpty();
    }

    private static boolean ends(Sign sign) {
        return switch (sign.line().kind()) {
            case OPEN, CLOSE, SUMMARY, RULE -> true;
            case TEXT ->
                sign.line().isHeading()
                        || sign.announcesPart()
                                && (sign.choices().isEmpty()
                                        || sign.choices().stream().noneMatch(RunFinder::isFirm));
            default -> false;
        };
    }

    private static boolean isFirm(ChoiceHead head) {
        return head.style() == ChoiceHead.Style.LABELLED || head.hasBox();
    }

    /** Whether a choice begins on the line. */
    private boolean takeChoices(int at, Sign sign) {
        boolean taken = false;
        for (ChoiceHead found : sign.choices()) {
            ChoiceRun.Item item = new ChoiceRun.Item(at, open.amongBullets(found, at));
            if (open.take(item)) {
                taken = true;
            } else if (open.mayEndBefore(item)) {
                begin(item);
                taken = true;
            }
        }
        return taken;
    }

    /** Begins a run with an item, or with the bullet right above it that lacks its box. */
    private void begin(ChoiceRun.Item item) {
        Optional<ChoiceRun.Item> above = open.lostBoxAbove(item);
        close();
        open.start(above.orElse(item));
        if (above.isPresent()) {
            open.take(item);
        }
    }

    /** Ends the run that is open. */
    void close() {
        if (!open.isEmpty()) {
            runs.addAll(open.runs());
            open = new OpenRun(signs, vocabulary);
        }
    }
}
