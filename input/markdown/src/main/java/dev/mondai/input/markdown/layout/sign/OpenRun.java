package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Labels;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Choices that follow each other so far, and what may come next. */
final class OpenRun {

    static final int SIDESTEP = 3;

    private static final Set<String> POOLS = Set.of(Labels.POOLS);
    private static final Pattern ITALICS = Pattern.compile("\\s*\\*[^*✅❌❎✓✔✗✘✖☑]+\\*\\s*");

    private final List<Sign> signs;
    private final Vocabulary vocabulary;
    private final Labels labels;
    private final List<ChoiceRun.Item> open = new ArrayList<>();

    private final LostBoxes lost = new LostBoxes();

    /** The places of items that a paragraph stands before which is not all that the item above says. */
    private final List<Integer> gaps = new ArrayList<>();

    private Set<String> sequences = Set.of();
    private boolean prose;

    /** How many lines explain the box above. */
    private int explained;

    OpenRun(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
        this.labels = vocabulary.labels();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    ChoiceHead first() {
        return open.get(0).head();
    }

    ChoiceHead last() {
        return open.get(open.size() - 1).head();
    }

    /** Whether a paragraph stands behind the last choice. */
    boolean isBehindProse() {
        return prose;
    }

    /** Text follows; a paragraph where it is as far left as the choices. */
    void standsBefore(int text, boolean left) {
        prose |= left && NextRun.isBehindBlank(signs, text);
    }

    /**
     * Whether a paragraph behind a list is in italics as a whole, and begins with what looks like a label: {@code *9 = 3 × 3.*} The
     * stars of a list touch no text; with a sign for right or wrong it may be one more item.
     */
    boolean isBeforeItalics(int at) {
        return !open.isEmpty()
                && first().hasBullet()
                && first().bullet() != '*'
                && signs.get(at).choices().get(0).style() == ChoiceHead.Style.BARE
                && ITALICS.matcher(signs.get(at).line().text()).matches()
                && NextRun.isBehindBlank(signs, at);
    }

    /** A line explains the choice above: whether each one has had such a line. */
    boolean explain() {
        explained++;
        return explained == open.size();
    }

    void start(ChoiceRun.Item item) {
        open.add(item);
        sequences = labels.sequencesFrom(item.head().label());
    }

    /** Takes an item that goes on with the run; whether it did. */
    boolean take(ChoiceRun.Item item) {
        if (lacksBox(item)) {
            lost.add(item);
            if (item.head().hasBrokenBox()) {
                open.addAll(lost.take());
            }
            return true;
        }
        Optional<Set<String>> continued = continued(item);
        if (continued.isPresent()) {
            open.addAll(lost.take());
            if (prose && !isText(open.get(open.size() - 1), item.at())) {
                gaps.add(open.size());
            }
            open.add(item);
            sequences = continued.get();
            prose = false;
        }
        return continued.isPresent();
    }

    /** The only item so far, where the boxes that another begins are its list too. */
    Optional<ChoiceRun.Item> lostBoxAbove(ChoiceRun.Item item) {
        return open.size() == 1 ? LostBoxes.first(open.get(0), item, signs) : Optional.empty();
    }

    /** Whether an item that does not go on with the run may begin another. */
    boolean mayEndBefore(ChoiceRun.Item item) {
        return mayStart(item.head())
                && (open.isEmpty() || new NextRun(signs, labels, first(), open.size(), prose).mayBeginWith(item));
    }

    /** A label must be the first of a sequence, but for one in a box. */
    private boolean mayStart(ChoiceHead head) {
        return !head.isLabelled()
                || head.hasBox()
                || !labels.sequencesFrom(head.label()).isEmpty();
    }

    /** Whether an item comes next, and could begin no other run. */
    boolean goesOnWith(ChoiceRun.Item item) {
        return !restarts(item.head()) && continued(item).isPresent();
    }

    /** Whether what stands between an item and a place is all that the item says, no code with another question below. */
    private boolean isText(ChoiceRun.Item item, int to) {
        return item.head().isEmpty()
                && signs.subList(item.at() + 1, to).stream()
                        .noneMatch(s -> s.line().kind() == Line.Kind.CODE
                                || s.question().filter(QuestionHead::word).isPresent());
    }

    /** A number or a letter that begins the text of a bullet is no label where other bullets have none. */
    ChoiceHead amongBullets(ChoiceHead head, int at) {
        if (open.isEmpty() || !head.hasBullet()) {
            return BulletWords.begins(head, labels)
                    ? head.unlabelled(signs.get(at).line())
                    : head;
        }
        boolean another = head.style() == ChoiceHead.Style.BULLET
                || head.style() == ChoiceHead.Style.BARE && fitting(head).isEmpty();
        if (another && BulletWords.mayBegin(open, head)) {
            unlabel();
        }
        return open.get(0).head().style() == ChoiceHead.Style.BULLET && head.style() == ChoiceHead.Style.BARE
                ? head.unlabelled(signs.get(at).line())
                : head;
    }

    private void unlabel() {
        open.replaceAll(item -> new ChoiceRun.Item(
                item.at(), item.head().unlabelled(signs.get(item.at()).line())));
        sequences = Set.of();
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
                || head.isQuoted() && !first.isQuoted() && isSaid(head.label())
                || first.isLabelled() && isNamed(item) != isNamed(open.get(0))
                || first.style() == ChoiceHead.Style.LABELLED
                        && head.style() == ChoiceHead.Style.BARE
                        && !isNextInList(head)
                || first.style() == ChoiceHead.Style.BARE && head.hasBox()) {
            return Optional.empty();
        }
        if (!head.isLabelled()) {
            boolean fits =
                    head.style() == first.style() && Math.abs(head.indent() - first.indent()) <= SIDESTEP && !prose;
            return fits ? Optional.of(Set.of()) : Optional.empty();
        }
        Set<String> fitting = fitting(head);
        boolean stray = fitting.equals(POOLS) && open.size() == 1 && !arePools(item);
        return stray || fitting.isEmpty() ? Optional.empty() : Optional.of(fitting);
    }

    /** Whether X stands between 1 and 2, and no third of another sequence behind. */
    private boolean arePools(ChoiceRun.Item item) {
        int two = Neighbours.placeBelow(signs, item.at());
        return isBelowLast(item.at()) && isLabelled(two, "2") && !isLabelled(Neighbours.placeBelow(signs, two), "3");
    }

    private boolean isLabelled(int at, String label) {
        return at < signs.size()
                && signs.get(at).choices().stream()
                        .findFirst()
                        .filter(c -> c.label().equals(label))
                        .isPresent();
    }

    private boolean isSaid(String label) {
        return !label.isEmpty()
                && open.stream().anyMatch(item -> item.head().label().equals(label));
    }

    private boolean isNamed(ChoiceRun.Item item) {
        return NamedChoices.isNamed(signs.get(item.at()).line().narrow(), item.head(), vocabulary.sentences());
    }

    /** Whether a label is just the next one in a list of bullets, and lacks its sign: {@code - B text}. */
    private boolean isNextInList(ChoiceHead head) {
        return isListed(head)
                && !prose
                && !head.isEmpty()
                && !new LabelOrder(labels, sequences, open.size())
                        .next(head.label())
                        .isEmpty();
    }

    /** Whether an item is one of the list of bullets that the run is. */
    private boolean isListed(ChoiceHead head) {
        return first().hasBullet() && head.bullet() == first().bullet() && head.indent() == first().indent();
    }

    /** Whether a label with a sign is as far in as those above, which have one too, without a paragraph between. */
    private boolean isBeside(ChoiceHead head) {
        return !prose
                && first().style() == ChoiceHead.Style.LABELLED
                && head.style() == ChoiceHead.Style.LABELLED
                && head.indent() == first().indent();
    }

    /** Whether nothing is said between the last item and a place. */
    private boolean isBelowLast(int at) {
        return Neighbours.placeAbove(signs, at) == open.get(open.size() - 1).at();
    }

    /**
     * Those of the run's sequences in which a label comes next, in a list or right below in whatever case; one may be left out
     * or said twice.
     */
    private Set<String> fitting(ChoiceHead head) {
        LabelOrder order = new LabelOrder(labels, sequences, open.size());
        Set<String> next =
                isListed(head) || isBeside(head) ? order.nextInAnyCase(head.label()) : order.next(head.label());
        boolean near = next.isEmpty() && !open.get(0).head().hasBox() && !BulletWords.areNumbers(open);
        return near ? order.near(head.label(), !isKey(head)) : next;
    }

    /** Whether a label that the last choice has too stands alone below it, or with that one's text: it names that one. */
    private boolean isKey(ChoiceHead head) {
        return head.isEmpty() && !last().isEmpty()
                || !head.isEmpty() && head.text().plain().equals(last().text().plain());
    }

    private boolean restarts(ChoiceHead head) {
        return head.isLabelled() && sequences.stream().anyMatch(s -> labels.indexIn(s, head.label()) == 0);
    }

    /** Whether a bullet stands right below a box, in its list: no text parts them. */
    private boolean lacksBox(ChoiceRun.Item item) {
        return !open.isEmpty()
                && !prose
                && first().hasBox()
                && LostBoxes.isInList(item.head(), first())
                && !NextRun.isBehindBlank(signs, item.at());
    }

    private boolean repeats(ChoiceRun.Item item) {
        return !item.text().isEmpty() && open.stream().anyMatch(o -> o.text().equals(item.text()));
    }

    /** What it is now that it ends: one run, none where it is a single choice, or several lists of boxes. */
    List<ChoiceRun> runs() {
        lost.last(open).ifPresent(open::add);
        boolean alone = open.size() == 1 && open.get(0).head().tick() == ChoiceHead.Box.TICKED;
        if (open.size() < 2 && !alone) {
            return List.of();
        }
        if (BulletWords.count(open)) {
            unlabel();
        }
        if (!open.get(0).head().hasBox() || !sequences.isEmpty()) {
            return List.of(new ChoiceRun(open, sequences, vocabulary));
        }
        open.replaceAll(ChoiceRun.Item::amongBoxes);
        List<ChoiceRun> runs = new ArrayList<>();
        for (List<ChoiceRun.Item> items : BoxLists.of(open, gaps)) {
            runs.add(new ChoiceRun(items, Set.of(), vocabulary));
        }
        return runs;
    }
}
