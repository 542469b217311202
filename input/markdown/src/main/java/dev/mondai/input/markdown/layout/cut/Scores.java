package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.QuestionNumber;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings.Way;
import java.util.List;
import java.util.regex.Pattern;

/** How much sense segments make: one run of choices and a key is good, several are none. */
final class Scores {

    /** A choice's label, perhaps with its text: the text of a key. */
    private static final Pattern LABEL = Pattern.compile("[\\s*_(]*\\p{L}(?:[*_]*[).:].*|[\\s*_]*)");

    /** A label and, behind a dash, why: {@code **C** – it only reads}. */
    private static final Pattern REASONED = Pattern.compile("[*_(]*\\p{L}[*_)]*\\s[–—-]\\s");

    private static final double QUESTION = 2;
    private static final double KEYED = 1;

    /** What is judged or keyed without choices is worth. */
    static final double UNASKED = 0.5;

    /** The most that a question is worth. */
    static final double WHOLE = QUESTION + KEYED;

    private final List<Sign> signs;
    private final Cycles cycles;

    Scores(List<Sign> signs, Cycles cycles) {
        this.signs = signs;
        this.cycles = cycles;
    }

    double of(List<Segment> segments) {
        double sum = 0;
        for (Segment segment : segments) {
            sum += of(segment);
        }
        return sum;
    }

    /** What still holds several questions cannot be cut at its paragraphs either: that speaks for no other cut. */
    double hoped(Segment segment) {
        int further = cycles.of(segment).further();
        return further > 0 ? (further + 1) * WHOLE : of(segment);
    }

    double of(Segment segment) {
        Cycle cycle = cycles.of(segment);
        if (beginsWithKey(segment)) {
            return 0;
        }
        if (cycle.choices().isEmpty() || segment.rule().equals(Way.NUMBER.id()) && holdsHead(segment)) {
            boolean judged = signs.get(segment.head()).judged().isPresent();
            return judged || cycle.keyed() && !endsList(segment) ? UNASKED : 0;
        }
        ChoiceRun run = cycle.choices().get();
        if (run.isNumbered()
                        && (namesKind(segment.head(), run.first())
                                || endsList(segment) && form(segment.head()).equals(form(run.first()))
                                || NumberedKeys.of(signs, segment, run))
                || areKeys(segment, run)) {
            return 0;
        }
        boolean strong = run.isStrong();
        double question = strong ? QUESTION : cycle.keyed() ? QUESTION / 2 : 0;
        return cycle.further() > 0 ? 0 : question + (cycle.keyed() ? KEYED : 0);
    }

    /** Whether a rule stands before nothing but a word for the answer: what is listed below are keys, and nothing is asked. */
    private boolean beginsWithKey(Segment segment) {
        return segment.rule().equals(Way.RULE.id())
                && signs.subList(segment.head(), segment.to()).stream()
                        .filter(s -> s.line().isSaid())
                        .findFirst()
                        .filter(Cycle::isKey)
                        .isPresent();
    }

    /** Whether a heading names a kind of questions in Chinese: a numbered list right below it holds several. */
    private boolean namesKind(int head, int list) {
        Sign sign = signs.get(head);
        return sign.line().isHeading()
                && sign.question().filter(q -> !q.number().isEmpty()).isEmpty()
                && KindTitle.names(sign.line())
                && signs.subList(head + 1, Math.max(head + 1, list)).stream()
                        .noneMatch(s -> s.line().isText());
    }

    /** Whether numbers with labels stand below a word for the answers, or what a chapter's questions are answered with: they are keys. */
    private boolean areKeys(Segment segment, ChoiceRun run) {
        int key = Cycle.firstKey(signs, segment.from(), run.first());
        return key < run.first()
                && (run.isNumbered() && LABEL.matcher(run.items().get(0).text()).matches()
                        || answersNumber(run) && isChapter(segment, key));
    }

    /** Whether a list begins with a label and the reason, with what judges a statement, or with the name of the question. */
    private boolean answersNumber(ChoiceRun run) {
        String first = run.items().get(0).head().text().written();
        return run.isNumbered() && (REASONED.matcher(first).lookingAt() || cycles.judges(first))
                || signs.get(run.first())
                        .question()
                        .filter(QuestionHead::isCalled)
                        .isPresent();
    }

    /** Whether the head is none of a question, and one with a number stands below it. */
    private boolean isChapter(Segment segment, int key) {
        return segment.question().isEmpty()
                && signs.subList(segment.from(), key).stream()
                        .anyMatch(sign -> sign.question()
                                .filter(head -> !head.number().isEmpty())
                                .isPresent());
    }

    /** Whether its number goes on with that on the line before: it may be the last choice of another question. */
    private boolean endsList(Segment segment) {
        int before = segment.head() - 1;
        return segment.rule().equals(Way.NUMBER.id())
                && before >= 0
                && form(segment.head()).equals(form(before))
                && signs.get(before)
                        .question()
                        .filter(q -> QuestionNumber.follows(q.number(), segment.number()))
                        .isPresent();
    }

    private String form(int at) {
        return NumberForm.of(signs.get(at));
    }

    /** Whether a heading or a summary within it is called a question, with a number: the segment's own is a choice's. */
    private boolean holdsHead(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            Sign sign = signs.get(i);
            if ((sign.line().isHeading() || sign.line().kind() == Line.Kind.SUMMARY)
                    && !sign.announcesPart()
                    && sign.question().filter(QuestionHead::isCalled).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
