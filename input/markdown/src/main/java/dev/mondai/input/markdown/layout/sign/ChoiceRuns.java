package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the runs of choices among some lines. */
public final class ChoiceRuns {

    private static final int SIDESTEP = 3;

    private final List<Sign> signs;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final List<ChoiceRun> runs = new ArrayList<>();
    private final List<ChoiceRun.Item> open = new ArrayList<>();

    /** Bullets behind a box: without a box of their own, if another box follows. */
    private final List<ChoiceRun.Item> boxless = new ArrayList<>();

    /** The places of items that a paragraph stands before which is not all that the item above says. */
    private final List<Integer> gaps = new ArrayList<>();

    private Set<String> sequences = Set.of();
    private boolean prose;

    /** How many lines explain the box above. */
    private int explained;

    private ChoiceRuns(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
        this.labels = vocabulary.labels();
    }

    /** The runs of at least two choices, or of one that is ticked, between two lines, the first line left out where it is the question's head. */
    public static List<ChoiceRun> in(List<Sign> signs, Vocabulary vocabulary, int from, int to) {
        ChoiceRuns runs = new ChoiceRuns(signs, vocabulary);
        for (int i = from; i < to; i++) {
            runs.take(i);
        }
        runs.close();
        return runs.runs;
    }

    private void take(int at) {
        Sign sign = signs.get(at);
        Line line = sign.line();
        if (ends(sign) || heads(line)) {
            if (!((line.kind() == Line.Kind.RULE || comments(sign)) && goesOn(at + 1))) {
                close();
            }
            return;
        }
        boolean mayChoose = !sign.choices().isEmpty()
                && !(sign.announcesPart() && !isFirm(sign.choices().get(0)));
        if (!(mayChoose && takeChoices(at, sign)) && line.isText() && !open.isEmpty()) {
            ChoiceHead first = open.get(0).head();
            int sidestep = first.hasBox() && sign.question().isPresent() ? SIDESTEP : 0;
            prose |= isBehindBlank(at) && line.indent() <= first.indent() + sidestep;
        }
    }

    /** Whether a line may say something of the box above it, rather than of all: it is set in, or all have such a line. */
    private boolean comments(Sign sign) {
        Line line = sign.line();
        if (open.isEmpty()
                || prose
                || !open.get(0).head().hasBox()
                || !line.isText()
                || sign.marker().isEmpty()) {
            return false;
        }
        boolean within = line.indent() > open.get(0).head().indent();
        boolean explains = sign.announces(Role.EXPLANATION)
                && sign.marker().get().end() < line.text().length();
        explained += explains ? 1 : 0;
        return within && (explains || line.isQuoted()) || explains && explained == open.size();
    }

    /** Whether the run's next choice stands right behind a line: no question begins there. */
    private boolean goesOn(int from) {
        int next = from;
        while (next < signs.size() && signs.get(next).line().kind() == Line.Kind.BLANK) {
            next++;
        }
        if (open.isEmpty() || next == signs.size() || signs.get(next).choices().isEmpty()) {
            return false;
        }
        ChoiceHead head = signs.get(next).choices().get(0);
        return isFirm(head)
                && !restarts(head)
                && continued(new ChoiceRun.Item(next, head)).isPresent();
    }

    /** Whether a line among boxes would be a heading, were it not too far in for one; a box without text may hold it. */
    private boolean heads(Line line) {
        return !open.isEmpty()
                && line.isText()
                && !line.isHeading()
                && line.narrow().stripLeading().startsWith("##")
                && open.get(0).head().hasBox()
                && !open.get(open.size() - 1).head().isEmpty();
    }

    private static boolean ends(Sign sign) {
        return switch (sign.line().kind()) {
            case OPEN, CLOSE, SUMMARY, RULE -> true;
            case TEXT ->
                sign.line().isHeading()
                        || sign.announcesPart()
                                && (sign.choices().isEmpty()
                                        || sign.choices().stream().noneMatch(ChoiceRuns::isFirm));
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
            ChoiceHead head = amongBullets(found, at);
            ChoiceRun.Item item = new ChoiceRun.Item(at, head);
            Optional<Set<String>> continued = continued(item);
            taken |= lacksBox(item) || continued.isPresent() || mayInterrupt(item) && mayStart(head);
            if (lacksBox(item)) {
                boxless.add(item.amongBoxes());
                if (item.head().hasBrokenBox()) {
                    takeBoxless();
                }
            } else if (continued.isPresent()) {
                takeBoxless();
                if (prose && !isText(open.get(open.size() - 1), at)) {
                    gaps.add(open.size());
                }
                open.add(item);
                sequences = continued.get();
                prose = false;
            } else if (mayInterrupt(item) && mayStart(head)) {
                close();
                start(item);
            }
        }
        return taken;
    }

    /** Whether what stands between an item and a place is all that the item says, no code with another question below. */
    private boolean isText(ChoiceRun.Item item, int to) {
        return item.head().isEmpty()
                && signs.subList(item.at() + 1, to).stream()
                        .noneMatch(s -> s.line().kind() == Line.Kind.CODE
                                || s.question().filter(QuestionHead::word).isPresent());
    }

    private void takeBoxless() {
        open.addAll(boxless);
        boxless.clear();
    }

    /** A number or a letter that begins the text of a bullet is no label where other bullets have none. */
    private ChoiceHead amongBullets(ChoiceHead head, int at) {
        if (open.isEmpty() || !head.hasBullet()) {
            boolean word = head.hasBullet()
                    && head.style() == ChoiceHead.Style.BARE
                    && labels.sequencesFrom(head.label()).isEmpty();
            return word ? head.unlabelled(signs.get(at).line()) : head;
        }
        ChoiceRun.Item first = open.get(0);
        boolean bare =
                first.head().style() == ChoiceHead.Style.BARE && first.head().hasBullet();
        boolean another = head.style() == ChoiceHead.Style.BULLET
                || head.style() == ChoiceHead.Style.BARE && fitting(head).isEmpty();
        if (bare && open.size() == 1 && another) {
            open.set(
                    0,
                    new ChoiceRun.Item(
                            first.at(),
                            first.head().unlabelled(signs.get(first.at()).line())));
            sequences = Set.of();
        }
        return open.get(0).head().style() == ChoiceHead.Style.BULLET && head.style() == ChoiceHead.Style.BARE
                ? head.unlabelled(signs.get(at).line())
                : head;
    }

    /** The sequences of the run with one more item; empty where it does not go on with it. */
    private Optional<Set<String>> continued(ChoiceRun.Item item) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        ChoiceHead first = open.get(0).head();
        ChoiceHead head = item.head();
        if (first.hasBox() && head.hasBox()) {
            boolean fits = (Math.abs(head.indent() - first.indent()) <= SIDESTEP || isBelowLast(item.at()))
                    && !(prose && head.isQuoted() != first.isQuoted())
                    && !(prose && (repeats(item) || restarts(head)));
            return fits ? Optional.of(fitting(head)) : Optional.empty();
        }
        if (first.isLabelled() != head.isLabelled()
                || first.style() == ChoiceHead.Style.LABELLED && head.style() == ChoiceHead.Style.BARE
                || first.style() == ChoiceHead.Style.BARE && head.hasBox()) {
            return Optional.empty();
        }
        if (!head.isLabelled()) {
            boolean fits =
                    head.style() == first.style() && Math.abs(head.indent() - first.indent()) <= SIDESTEP && !prose;
            return fits ? Optional.of(Set.of()) : Optional.empty();
        }
        Set<String> fitting = fitting(head);
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting);
    }

    /** Whether nothing is said between the last item and a place. */
    private boolean isBelowLast(int at) {
        int above = at - 1;
        while (signs.get(above).line().kind() == Line.Kind.BLANK) {
            above--;
        }
        return above == open.get(open.size() - 1).at();
    }

    /** Those of the run's sequences in which a label comes next; one may be left out or said twice. */
    private Set<String> fitting(ChoiceHead head) {
        Set<String> exact = new HashSet<>();
        Set<String> near = new HashSet<>();
        for (String sequence : sequences) {
            int place = labels.indexIn(sequence, head.label());
            if (place == open.size()) {
                exact.add(sequence);
            } else if (place == open.size() + 1 || place > 0 && place == open.size() - 1 && !isKey(head)) {
                near.add(sequence);
            }
        }
        return exact.isEmpty() && !open.get(0).head().hasBox() ? near : exact;
    }

    /** Whether a label that the last choice has too stands alone below it: it names that one. */
    private boolean isKey(ChoiceHead head) {
        return head.isEmpty() && !open.get(open.size() - 1).head().isEmpty();
    }

    private boolean restarts(ChoiceHead head) {
        return head.isLabelled() && sequences.stream().anyMatch(s -> labels.indexIn(s, head.label()) == 0);
    }

    /** Whether a bullet stands right below a box, in its list. */
    private boolean lacksBox(ChoiceRun.Item item) {
        if (open.isEmpty() || item.head().style() != ChoiceHead.Style.BULLET) {
            return false;
        }
        ChoiceHead first = open.get(0).head();
        return first.hasBox()
                && first.bullet() == item.head().bullet()
                && first.indent() == item.head().indent()
                && !isBehindBlank(item.at());
    }

    private boolean repeats(ChoiceRun.Item item) {
        return !item.text().isEmpty() && open.stream().anyMatch(o -> o.text().equals(item.text()));
    }

    /** A bare word or a bullet within a choice is part of it. */
    private boolean mayInterrupt(ChoiceRun.Item item) {
        if (open.isEmpty()) {
            return true;
        }
        ChoiceHead head = item.head();
        ChoiceHead first = open.get(0).head();
        if (head.hasBox() || first.hasBox()) {
            return head.hasBox()
                    || head.style() == ChoiceHead.Style.LABELLED && !head.isCell() && head.indent() <= first.indent();
        }
        return switch (head.style()) {
            case LABELLED -> !labels.sequencesFrom(head.label()).isEmpty() && !(isNested(head, first));
            case TICKED -> true;
            case BARE ->
                first.style() == ChoiceHead.Style.LABELLED
                        ? (open.size() < 2 || first.isCell() && !head.isCell()) && isApart(item)
                        : open.size() < 2 || first.style() == ChoiceHead.Style.BARE && isApart(item);
            case BULLET ->
                first.style() == ChoiceHead.Style.BULLET && !isNested(head, first)
                        || first.style() == ChoiceHead.Style.BARE && (open.size() < 2 || isBehindBlank(item.at()))
                        || prose;
        };
    }

    /** Whether a label begins a list of its own: behind an empty line, and no word of one letter. */
    private boolean isApart(ChoiceRun.Item item) {
        return isBehindBlank(item.at())
                && !ChoiceHeads.isLatin(item.head().label().charAt(0));
    }

    private boolean isBehindBlank(int at) {
        return at > 0 && signs.get(at - 1).line().kind() == Line.Kind.BLANK;
    }

    private static boolean isNested(ChoiceHead head, ChoiceHead first) {
        return first.style() == ChoiceHead.Style.LABELLED
                && head.indent() > first.indent() + 1
                && Character.isDigit(head.label().isEmpty() ? ' ' : head.label().charAt(0))
                && !Character.isDigit(
                        first.label().isEmpty() ? ' ' : first.label().charAt(0));
    }

    /** A label must be the first of a sequence, but for one in a box. */
    private boolean mayStart(ChoiceHead head) {
        return !head.isLabelled()
                || head.hasBox()
                || !labels.sequencesFrom(head.label()).isEmpty();
    }

    private void start(ChoiceRun.Item item) {
        open.add(item);
        sequences = labels.sequencesFrom(item.head().label());
        prose = false;
    }

    private void close() {
        boolean alone = open.size() == 1 && open.get(0).head().tick() == ChoiceHead.Box.TICKED;
        if (open.size() >= 2 || alone) {
            boolean boxed = open.get(0).head().hasBox() && sequences.isEmpty();
            if (boxed) {
                BoxLists.of(open.stream().map(ChoiceRun.Item::amongBoxes).toList(), gaps).stream()
                        .map(items -> new ChoiceRun(items, Set.of(), vocabulary))
                        .forEach(runs::add);
            } else {
                runs.add(new ChoiceRun(open, sequences, vocabulary));
            }
        }
        open.clear();
        boxless.clear();
        gaps.clear();
        sequences = Set.of();
        prose = false;
        explained = 0;
    }
}
