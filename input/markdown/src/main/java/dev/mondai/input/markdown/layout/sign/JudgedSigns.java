package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Statements that stand one below the other, each with what judges it: {@code 1. The moon is a star. (F)}. */
final class JudgedSigns {

    private static final int LONGEST_TITLE = 28;
    private static final int SHORTEST_STATEMENT = 9;
    private static final int SHORTEST_EASTERN = 4;
    private static final char FIRST_EASTERN = '\u3040';

    private static final Set<Role> TRUE = Set.of(Role.TRUE);
    private static final Set<Role> FALSE = Set.of(Role.FALSE);

    private final Vocabulary vocabulary;
    private final JudgedBelow below;

    /** @param truth what judges where nothing asks for it */
    JudgedSigns(Vocabulary vocabulary, Truth truth) {
        this.vocabulary = vocabulary;
        this.below = new JudgedBelow(truth);
    }

    /** The signs, of which such statements are questions and no choices. */
    List<Sign> in(List<Sign> signs) {
        List<Sign> judged = judgedBelow(signs);
        List<Integer> titles = titles(signs);
        return stated(below.judged(titles.isEmpty() ? judged : judgedBelow(judged, titles)));
    }

    /** The places of the headings that ask for true or false and are no questions of their own: most documents have none. */
    private List<Integer> titles(List<Sign> signs) {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.line().isHeading()
                    && sign.question().isEmpty()
                    && sign.line().isText()
                    && asksForTruth(sign)) {
                titles.add(i);
            }
        }
        return titles;
    }

    /** Below such headings, what brackets or the ends of items say judges statements. */
    private List<Sign> judgedBelow(List<Sign> signs, List<Integer> titles) {
        List<Sign> bracketed = new BracketedStatements(signs, vocabulary).judged(titles);
        return judgedChapters(judgedBullets(bracketed, titles), titles);
    }

    /** Below a heading that asks whether statements are true, longer words judge them too, and the letters that it asks for. */
    private List<Sign> judgedBelow(List<Sign> signs) {
        List<Sign> judged = new ArrayList<>(signs);
        Optional<Truth> judge = Optional.empty();
        String heading = "";
        int end = signs.size();
        int stated = 0;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            heading = i == end ? "" : heading;
            boolean titled = sign.line().isText()
                    && sign.line().isHeading()
                    && !(stated > i && sign.question().isEmpty());
            int statements = titled ? signs.size() : behindStatements(signs, i);
            if (statements > i) {
                end = statements;
                stated = titled ? stated : statements;
                heading = sign.line().folded();
                judge = Optional.empty();
            } else if (!heading.isEmpty()
                    && sign.question().isPresent()
                    && sign.judged().isEmpty()
                    && Truth.mayJudge(sign.line().text())) {
                Truth asked = judge.isPresent() ? judge.get() : Truth.of(vocabulary.words(), Optional.empty(), heading);
                judge = Optional.of(asked);
                if (asked.hasLetters()) {
                    judged.set(i, sign.withJudged(judgement(asked, sign).map(Truth.Judgement::value)));
                }
            }
        }
        return judged;
    }

    /**
     * The place behind the statements below a paragraph that asks for true or false and begins its section: {@code Vero o falso? …}
     * All are judged, in chapters too, and no answer and no choices follow; the paragraph's place where there are none.
     */
    private int behindStatements(List<Sign> signs, int at) {
        Sign sign = signs.get(at);
        if (!sign.line().isText()
                || sign.question().isPresent()
                || !sign.choices().isEmpty()
                || !isFirst(signs, at)
                || !mayBeStated(signs, Neighbours.placeBelow(signs, at))
                || !asksForTruth(sign)) {
            return at;
        }
        Truth asked = Truth.of(vocabulary.words(), Optional.empty(), sign.line().folded());
        int end = Neighbours.placeBelow(signs, at);
        int found = 0;
        int chapter = signs.size();
        while (end < signs.size() && (isChapter(signs, end, asked) || isJudged(signs.get(end), asked))) {
            boolean titled = signs.get(end).line().isHeading();
            chapter = titled ? end : chapter;
            found += titled ? 0 : 1;
            end = Neighbours.placeBelow(signs, end);
        }
        boolean whole = end == signs.size()
                || signs.get(end).line().isHeading()
                || signs.get(end).question().isEmpty()
                        && signs.get(end).choices().isEmpty()
                        && !signs.get(end).announces(Role.ANSWER);
        int last = whole ? end : Math.min(chapter, end);
        return found > 1 && (whole || last < end) ? last : at;
    }

    /** Whether a chapter or a statement that is judged may stand at a place. */
    private static boolean mayBeStated(List<Sign> signs, int at) {
        if (at == signs.size()) {
            return false;
        }
        Sign sign = signs.get(at);
        return sign.question().isPresent()
                ? Truth.mayJudge(
                        sign.line().text().substring(sign.question().get().end()))
                : sign.line().isHeading();
    }

    /** Whether nothing but comments and quotes stands before a line in its section. */
    private static boolean isFirst(List<Sign> signs, int at) {
        int above = Neighbours.placeAbove(signs, at);
        while (above >= 0
                && !signs.get(above).line().isHeading()
                && (signs.get(above).line().kind() == Line.Kind.COMMENT
                        || signs.get(above).line().isQuoted())) {
            above = Neighbours.placeAbove(signs, above);
        }
        return above < 0
                || signs.get(above).line().isHeading()
                        && signs.get(above).question().isEmpty();
    }

    /** Whether a heading that is no question stands right above one more judged statement. */
    private static boolean isChapter(List<Sign> signs, int at, Truth asked) {
        Sign sign = signs.get(at);
        return sign.line().isHeading()
                && sign.question().isEmpty()
                && Neighbours.below(signs, at)
                        .filter(below -> isJudged(below, asked))
                        .isPresent();
    }

    private static boolean isJudged(Sign sign, Truth asked) {
        return sign.question().isPresent()
                && judgement(asked, sign).filter(Truth.Judgement::isShort).isPresent();
    }

    /** Right below such a heading, bullets that are all judged are statements. */
    private List<Sign> judgedBullets(List<Sign> signs, List<Integer> titles) {
        List<Sign> judged = new ArrayList<>(signs);
        for (int i : titles) {
            if (asksOfBullets(signs, i)) {
                Truth asked = Truth.of(
                        vocabulary.words(),
                        Optional.empty(),
                        signs.get(i).line().folded());
                Map<Integer, Sign> found = new LinkedHashMap<>();
                int at = Neighbours.placeBelow(signs, i);
                while (at < signs.size() && isItem(signs.get(at))) {
                    Sign sign = signs.get(at);
                    found.put(at, sign.withJudged(judgement(asked, sign).map(Truth.Judgement::value)));
                    at = behindItem(signs, at);
                }
                boolean answered = at < signs.size() && signs.get(at).announces(Role.ANSWER);
                if (!answered
                        && found.values().stream()
                                .allMatch(sign -> sign.judged().isPresent())) {
                    found.forEach((place, sign) -> judged.set(place, statement(sign)));
                }
            }
        }
        return judged;
    }

    /** In the chapters of a title that asks for it, they are so too. */
    private List<Sign> judgedChapters(List<Sign> signs, List<Integer> titles) {
        List<Sign> judged = new ArrayList<>(signs);
        new JudgedChapters(
                        signs,
                        vocabulary.words(),
                        (asked, sign) ->
                                isItem(sign) ? judgement(asked, sign).map(Truth.Judgement::value) : Optional.empty())
                .judged(titles)
                .forEach((place, value) ->
                        judged.set(place, statement(signs.get(place).withJudged(Optional.of(value)))));
        return judged;
    }

    private static boolean isItem(Sign sign) {
        return sign.line().isText() && !sign.line().isHeading() && head(sign).isPresent();
    }

    /** The place of the next line that is not within an item of a list. */
    static int behindItem(List<Sign> signs, int at) {
        int indent = signs.get(at).line().indent();
        int next = Neighbours.placeBelow(signs, at);
        while (next < signs.size() && signs.get(next).line().indent() > indent) {
            next = Neighbours.placeBelow(signs, next);
        }
        return next;
    }

    private boolean asksOfBullets(List<Sign> signs, int at) {
        Line title = signs.get(at).line();
        int next = Neighbours.placeBelow(signs, at);
        return next < signs.size()
                && isItem(signs.get(next))
                && (!title.asks() || title.folded().length() <= LONGEST_TITLE || asksForOneOfBoth(title.folded()));
    }

    /** Whether a word joins both: {@code true or false?} */
    private boolean asksForOneOfBoth(String folded) {
        int at = vocabulary.words().indexOf(folded, 0, TRUE);
        int end = at < 0 ? at : vocabulary.words().endOf(folded, at, TRUE);
        int other = end < 0 ? end : vocabulary.words().indexOf(folded, end, FALSE);
        return other > end
                && vocabulary
                        .sentences()
                        .whole(folded.substring(end, other).strip())
                        .filter(joins -> joins.roles().contains(Role.OR))
                        .isPresent();
    }

    private static Optional<Truth.Judgement> judgement(Truth truth, Sign sign) {
        return head(sign).flatMap(q -> truth.judgement(sign.line().text().substring(q.end())));
    }

    /** What a statement begins with: its number, or a bullet. */
    private static Optional<QuestionHead> head(Sign sign) {
        return sign.question()
                .or(() -> bullet(sign).map(choice -> new QuestionHead("", QuestionHead.Form.NUMBER, choice.start())));
    }

    /** The bullet before what may be a statement, no word that is itself chosen; a letter that begins it is a word. */
    private static Optional<ChoiceHead> bullet(Sign sign) {
        if (sign.choices().isEmpty() || sign.marker().isPresent()) {
            return Optional.empty();
        }
        ChoiceHead head = sign.choices().get(0);
        boolean bare = head.style() == ChoiceHead.Style.BARE;
        return head.hasBullet() && (bare || head.style() == ChoiceHead.Style.BULLET)
                ? Optional.of(bare ? head.unlabelled(sign.line()) : head).filter(JudgedSigns::isStatement)
                : Optional.empty();
    }

    private static boolean isStatement(ChoiceHead head) {
        String said = head.text().written();
        return said.length() >= SHORTEST_STATEMENT
                || said.length() >= SHORTEST_EASTERN && said.chars().anyMatch(c -> c >= FIRST_EASTERN);
    }

    /** Numbered statements that are judged one below the other, some of them as false, are no choices. */
    private List<Sign> stated(List<Sign> signs) {
        List<Sign> stated = new ArrayList<>(signs);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i <= signs.size(); i++) {
            boolean judged = i < signs.size() && signs.get(i).judged().isPresent();
            if (judged) {
                open.add(i);
                i = below.behind(signs, i) - 1;
            } else if (i == signs.size() || signs.get(i).line().kind() != Line.Kind.BLANK) {
                boolean some = open.size() > 1
                        && open.stream().anyMatch(at -> !signs.get(at).judged().get());
                if (some && areChoices(signs, open)) {
                    int first = open.get(0);
                    open.forEach(at -> stated.set(at, choice(signs, first, signs.get(at))));
                } else if (some) {
                    open.forEach(at -> state(signs, stated, at));
                }
                open.clear();
            }
        }
        return stated;
    }

    /** Makes a judged statement a question; the item that judges it is no choice. */
    private void state(List<Sign> signs, List<Sign> stated, int at) {
        stated.set(at, statement(signs.get(at)));
        int next = Neighbours.placeBelow(signs, at);
        if (below.alone(signs, next).isPresent()) {
            stated.set(next, signs.get(next).withChoices(List.of()));
        }
    }

    private static Sign statement(Sign sign) {
        return sign.withQuestion(head(sign)).withChoices(List.of());
    }

    /**
     * Whether just one statement is right, and the line above asks: one with a number, or one that is neither a heading, which
     * may ask of each, nor asks for true or false.
     */
    private boolean areChoices(List<Sign> signs, List<Integer> judged) {
        Optional<Sign> above = Neighbours.above(signs, judged.get(0));
        return above.filter(sign -> sign.line().isText() && sign.line().asks())
                        .filter(sign ->
                                sign.question().isPresent() || !sign.line().isHeading() && !asksForTruth(sign))
                        .isPresent()
                && judged.stream().filter(at -> signs.get(at).judged().get()).count() == 1;
    }

    /** A judged statement as a choice; below a question for true or false nobody knows whether it is the one to choose. */
    private Sign choice(List<Sign> signs, int first, Sign sign) {
        Sign choice = sign.withJudged(Optional.empty());
        return Neighbours.above(signs, first).filter(this::asksForTruth).isEmpty()
                ? choice
                : choice.withChoices(
                        choice.choices().stream().map(c -> c.with(Verdict.NONE)).toList());
    }

    private boolean asksForTruth(Sign above) {
        return Truth.asks(vocabulary.words(), above.line().folded());
    }
}
