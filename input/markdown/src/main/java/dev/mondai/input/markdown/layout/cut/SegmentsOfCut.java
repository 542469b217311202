package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings.Way;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The segments that a cut makes of a stretch, whether they make sense or not. */
final class SegmentsOfCut {

    private static final Set<Role> OF_ANSWER = EnumSet.of(Role.ANSWER, Role.REVEAL, Role.EXPLANATION, Role.HINT);

    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private final List<Sign> signs;
    private final Cycles cycles;

    SegmentsOfCut(List<Sign> signs, Cycles cycles) {
        this.signs = signs;
        this.cycles = cycles;
    }

    List<Segment> of(Cut cut, int from, int to) {
        List<Segment> segments = new ArrayList<>();
        Segment open = null;
        for (int i = from; i < to; i++) {
            Sign sign = signs.get(i);
            boolean starts = cut.startsAt(signs, i);
            if (!starts && open == null) {
                continue;
            }
            boolean chapter = open != null && i > open.head() && isBehindStatement(open, sign);
            boolean ends = starts || chapter || cut.endsAt(sign) && (open == null || i > open.head());
            if (ends && open != null && !chapter && (goesOn(open, i) || isAnsweredBehind(segments, open, i))) {
                continue;
            }
            if (open != null && ends) {
                segments.add(open.until(i));
                open = null;
            }
            if (starts) {
                open = segment(cut, i, to);
            }
        }
        if (open != null) {
            segments.add(open.until(to));
        }
        return cut.way() == Way.NUMBER ? joined(segments) : segments;
    }

    /** Whether a heading stands behind a statement that is judged, and speaks of no answer: it is a chapter's, {@code ## QCM}. */
    private boolean isBehindStatement(Segment open, Sign sign) {
        Sign head = signs.get(open.head());
        return sign.line().isHeading()
                && head.judged().isPresent()
                && !head.line().isHeading()
                && sign.marker()
                        .filter(marker -> OF_ANSWER.contains(marker.role()))
                        .isEmpty();
    }

    /**
     * Whether what ends is a container without a key, and the next one tells its answer: the question goes on with it. Where
     * the question before has none, answers may stand behind several questions.
     */
    private boolean isAnsweredBehind(List<Segment> before, Segment open, int at) {
        if (signs.get(at).line().kind() != Line.Kind.CLOSE) {
            return false;
        }
        int next = Neighbours.placeBelow(signs, at);
        return next + 1 < signs.size()
                && signs.get(next).line().kind() == Line.Kind.OPEN
                && isAnswerOf(open, signs.get(next + 1))
                && Cycle.firstKey(signs, open.from(), at) == at
                && (before.isEmpty() || cycles.of(before.get(before.size() - 1)).keyed());
    }

    /** Whether a summary announces one answer, with no number but that of a question. */
    private static boolean isAnswerOf(Segment question, Sign summary) {
        String said = summary.line().narrow();
        return summary.line().kind() == Line.Kind.SUMMARY
                && Cut.isOneAnswer(summary)
                && summary.announces(Role.ANSWER)
                && (!summary.line().hasDigit()
                        || NOT_DIGITS.matcher(said).replaceAll("").equals(question.number()));
    }

    /**
     * {@code **Question 3**} and, alone on the next line, {@code **Question:**} begin one question, as do a heading with a
     * number and another right below it without.
     */
    private boolean goesOn(Segment open, int at) {
        if (!open.isNumbered()) {
            return false;
        }
        Optional<QuestionHead> next = signs.get(at).question();
        boolean heading = next.isEmpty() && at == open.from() && sameLevel(open.head(), at);
        return (heading || next.filter(q -> q.word() && q.number().isEmpty()).isPresent())
                && Neighbours.areBlank(signs, open.from(), at);
    }

    private boolean sameLevel(int one, int other) {
        int level = signs.get(one).line().level();
        return level > 0 && level == signs.get(other).line().level();
    }

    /**
     * A numbered list within a numbered question begins at 1 again: in the stem, or behind the choices. One of its numbers may
     * not look like one: {@code ３．29}.
     */
    private List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (i + 1 == segments.size() || !mayBeList(segment, segments.get(i + 1))) {
                joined.add(segment);
                continue;
            }
            boolean asked = !isBare(segment);
            int inner = 1;
            String form = form(segments.get(i + 1));
            boolean listed = !asked && !form.equals(form(segment));
            while (i + 1 < segments.size()
                    && form.equals(form(segments.get(i + 1)))
                    && (isTight(segments, i, inner) || isInner(segment, segments.get(i + 1), inner, asked, listed))) {
                i++;
                inner = isNumbered(segments.get(i), inner) ? inner + 1 : inner + 2;
                segment = segment.until(segments.get(i).to());
            }
            joined.add(segment);
        }
        return joined;
    }

    /** Whether the next segment may begin a list within one. */
    private static boolean mayBeList(Segment segment, Segment next) {
        return next.head() == segment.to() && isNumbered(next, 1);
    }

    /** Whether the next number of a list stands right below the last one, and neither asks nor has a list of its own. */
    private boolean isTight(List<Segment> segments, int at, int inner) {
        Segment next = segments.get(at + 1);
        boolean below = inner > 1 && next.head() == segments.get(at).head() + 1 && isNumbered(next, inner);
        return below
                && !signs.get(next.head()).line().asks()
                && !(at + 2 < segments.size()
                        && segments.get(at + 2).head() == next.head() + 1
                        && isNumbered(segments.get(at + 2), 1));
    }

    private boolean isInner(Segment segment, Segment next, int inner, boolean asked, boolean listed) {
        return next.head() == segment.to()
                && (isNumbered(next, inner) || inner > 1 && isNumbered(next, inner + 1))
                && (listed ? !hasChoices(next) : isBare(asked ? next : segment))
                && !KindTitle.isAbove(signs, next.head());
    }

    private String form(Segment segment) {
        return NumberForm.of(signs.get(segment.head()));
    }

    private boolean isBare(Segment segment) {
        return !cycles.of(segment).keyed() && !hasChoices(segment);
    }

    /** Whether it has choices that are not numbers themselves, or stand right behind the stem. */
    private boolean hasChoices(Segment segment) {
        return cycles.of(segment)
                .choices()
                .filter(run -> run.isStrong() && (!run.isNumbered() || isRowBehind(segment, run)) && !Cycle.isRow(run))
                .isPresent();
    }

    /** Whether the choices stand on the line of the head: {@code 1. (2) 下列何者…？①ROM②RAM③…}. */
    private boolean isRowBehind(Segment segment, ChoiceRun run) {
        return run.first() == segment.from()
                && run.first() == run.last()
                && signs.get(run.first()).line().number()
                        == signs.get(segment.head()).line().number();
    }

    private static boolean isNumbered(Segment segment, int number) {
        return segment.number().equals(Integer.toString(number));
    }

    private Segment segment(Cut cut, int at, int to) {
        if (cut.way() == Way.RULE) {
            int stem = behindTitles(at, to);
            Optional<QuestionHead> head =
                    beginsQuestion(stem) && at == 0 ? signs.get(stem).question() : Optional.empty();
            int from = head.isPresent() ? stem + 1 : stem;
            return new Segment(stem, from, at, head, cut.way().id(), List.of());
        }
        return new Segment(at, at + 1, at, signs.get(at).question(), cut.way().id(), List.of());
    }

    private boolean beginsQuestion(int at) {
        return signs.get(at).line().isHeading() && signs.get(at).question().isPresent();
    }

    /**
     * Where headings above a question end that begins behind a rule; one with nothing between it and choices is the stem, and
     * one before the first rule may begin a question itself.
     */
    private int behindTitles(int at, int to) {
        for (int i = at; i < to; i++) {
            Sign sign = signs.get(i);
            boolean title = sign.line().isHeading() && !sign.announcesPart() && !(at == 0 && beginsQuestion(i));
            if (!title && sign.line().kind() != Line.Kind.BLANK) {
                return sign.line().isText() && sign.choices().isEmpty() ? i : at;
            }
        }
        return at;
    }
}
