package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of each line what it may begin. */
public final class Signs {

    private static final Pattern BACK_TO_TOP = Pattern.compile(
            "(?i)^[\\s>*_]*(?:<[^>]*>\\s*){0,20}\\[?[\\s*_]*(?:[⬆↑🔝🔼⤴️\\s]*\\[[^]]*]\\(#[^)]*\\)[⬆↑🔝🔼⤴️\\s]*|<a href=\"#[^\"]*\">.*</a>)\\s*]?[\\s*_]*(?:<[^>]*>\\s*){0,20}$");

    private static final Pattern BULLET_WORD = Pattern.compile("\\s*[-*+•]\\s+[\\p{L}\\p{M}' ]+");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*[.!。]?\\s*");
    private static final int LONGEST_WORD = 28;
    private static final int SHORT = 60;
    private static final Set<Role> SPEAKS = EnumSet.of(Role.ANSWER, Role.REVEAL, Role.EXPLANATION);

    private final Vocabulary vocabulary;
    private final QuestionHeads questions;
    private final ChoiceHeads choices;
    private final Markers markers;
    private final Truth truth;

    private Signs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        questions = new QuestionHeads(vocabulary);
        choices = new ChoiceHeads(vocabulary);
        markers = new Markers(vocabulary);
        truth = Truth.of(vocabulary.words(), Optional.empty(), "");
    }

    public static List<Sign> of(List<Line> lines, Vocabulary vocabulary) {
        Signs signs = new Signs(vocabulary);
        List<Line> lowered = new HeadedChoices(lines, signs.choices, signs.markers, vocabulary).lowered();
        List<Line> rows = new RowBehindStem(signs.choices, signs.markers).cut(ChapterKeys.cut(lowered, signs.markers));
        List<Line> cut = new KeyBehindChoices(signs.choices, signs.markers, vocabulary).cut(rows);
        List<Sign> tables = LabelRows.in(QuestionTables.in(cut, vocabulary, signs::sign), vocabulary);
        List<Sign> items = listed(Initials.in(CommentMarks.in(tables, vocabulary.words()), vocabulary.labels()));
        List<Sign> found = signs.stated(signs.judgedInBold(signs.judgedBelow(items)));
        return AnswerLetters.in(found, lines);
    }

    /** A word alone behind a bullet, among other bullets, is a choice that is called so. */
    private static List<Sign> listed(List<Sign> signs) {
        List<Sign> listed = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            boolean plain = sign.marker().isPresent()
                    && BULLET_WORD.matcher(sign.line().narrow()).matches();
            if (plain && (isBesideBullet(signs, i, i - 1) || isBesideBullet(signs, i, i + 1))) {
                listed.set(i, new Sign(sign.line(), sign.question(), sign.choices(), Optional.empty()));
            }
        }
        return listed;
    }

    /** Below a heading that asks whether statements are true, longer words judge them too, and the letters that it asks for. */
    private List<Sign> judgedBelow(List<Sign> signs) {
        List<Sign> judged = new ArrayList<>(signs);
        Optional<Truth> judge = Optional.empty();
        String heading = "";
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.line().isText() && sign.line().isHeading()) {
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

    private static Optional<Truth.Judgement> judgement(Truth truth, Sign sign) {
        return sign.question().flatMap(q -> truth.judgement(sign.line().text().substring(q.end())));
    }

    /** Numbered statements that are judged one below the other, some of them as false, are no choices. */
    private List<Sign> stated(List<Sign> signs) {
        List<Sign> stated = new ArrayList<>(signs);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i <= signs.size(); i++) {
            boolean judged = i < signs.size() && signs.get(i).judged().isPresent();
            if (judged) {
                open.add(i);
                i = behindJudgement(signs, i) - 1;
            } else if (i == signs.size() || signs.get(i).line().kind() != Line.Kind.BLANK) {
                boolean some = open.size() > 1
                        && open.stream().anyMatch(at -> !signs.get(at).judged().get());
                if (some && areChoices(signs, open)) {
                    int first = open.get(0);
                    open.forEach(at -> stated.set(at, choice(signs, first, signs.get(at))));
                } else if (some) {
                    open.forEach(at -> stated.set(at, signs.get(at).withChoices(List.of())));
                }
                open.clear();
            }
        }
        return stated;
    }

    /**
     * Whether just one statement is right, and the line above asks: one with a number, or one that is neither a heading, which
     * may ask of each, nor asks for true or false.
     */
    private boolean areChoices(List<Sign> signs, List<Integer> judged) {
        Optional<Sign> above = above(signs, judged.get(0));
        return above.filter(sign -> sign.line().isText() && sign.line().asks())
                        .filter(sign ->
                                sign.question().isPresent() || !sign.line().isHeading() && !asksForTruth(sign))
                        .isPresent()
                && judged.stream().filter(at -> signs.get(at).judged().get()).count() == 1;
    }

    /** A judged statement as a choice; below a question for true or false nobody knows whether it is the one to choose. */
    private Sign choice(List<Sign> signs, int first, Sign sign) {
        Sign choice = sign.withJudged(Optional.empty());
        return above(signs, first).filter(this::asksForTruth).isEmpty()
                ? choice
                : choice.withChoices(
                        choice.choices().stream().map(c -> c.with(Verdict.NONE)).toList());
    }

    private boolean asksForTruth(Sign above) {
        return Truth.asks(vocabulary.words(), above.line().folded());
    }

    private static Optional<Sign> above(List<Sign> signs, int at) {
        int above = at - 1;
        while (above >= 0 && signs.get(above).line().kind() == Line.Kind.BLANK) {
            above--;
        }
        return above < 0 ? Optional.empty() : Optional.of(signs.get(above));
    }

    /** Statements with a number that a word in bold judges on the next line that says something: {@code **Faux**}. */
    private List<Sign> judgedInBold(List<Sign> signs) {
        List<Sign> judged = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.question().isPresent() && sign.judged().isEmpty() && isBold(signs, next(signs, i))) {
                String word = signs.get(next(signs, i)).line().text().replaceAll("[\\s*.!。]", "");
                judged.set(i, sign.withJudged(truth.word(word)));
            }
        }
        return judged;
    }

    /** The place behind a judged statement, with the word below that judges it. */
    private static int behindJudgement(List<Sign> signs, int at) {
        int next = next(signs, at);
        return isBold(signs, next) && signs.get(next).question().isEmpty() ? next + 1 : at + 1;
    }

    private static int next(List<Sign> signs, int at) {
        int next = at + 1;
        while (next < signs.size() && signs.get(next).line().kind() == Line.Kind.BLANK) {
            next++;
        }
        return next;
    }

    private static boolean isBold(List<Sign> signs, int at) {
        if (at >= signs.size() || !signs.get(at).line().isText()) {
            return false;
        }
        String text = signs.get(at).line().text();
        return text.startsWith("**")
                && text.length() <= LONGEST_WORD
                && BOLD.matcher(text).matches();
    }

    /** Whether a line is an item of the same list: not one below the word. */
    private static boolean isBesideBullet(List<Sign> signs, int word, int at) {
        return at >= 0
                && at < signs.size()
                && signs.get(at).line().indent() == signs.get(word).line().indent()
                && signs.get(at).marker().isEmpty()
                && signs.get(at).choices().stream().anyMatch(c -> c.style() == ChoiceHead.Style.BULLET);
    }

    /**
     * Whether a number is that of choices: the first label of a row behind a stem, or one before a label, which names the
     * blank that they are for, as in {@code (12) A. …}.
     */
    private static boolean isOf(Line line, QuestionHead question, List<ChoiceHead> choices) {
        return line.column() > 0 && choices.size() >= RowBehindStem.FEWEST
                || !choices.isEmpty()
                        && choices.get(0).isLabelled()
                        && !choices.get(0).label().equals(question.number())
                        && choices.get(0).start() > question.end()
                        && !question.word();
    }

    private static boolean leadsToAnchor(String text) {
        return text.contains("(#") || text.contains("\"#");
    }

    private Sign sign(Line line) {
        boolean boilerplate = line.isText()
                && leadsToAnchor(line.text())
                && BACK_TO_TOP.matcher(line.text()).matches();
        boolean reveals = line.kind() == Line.Kind.SUMMARY
                && line.folded().length() <= SHORT
                && vocabulary.words().indexOf(line.folded(), 0, SPEAKS) >= 0;
        List<ChoiceHead> heads = choices.in(line);
        Optional<QuestionHead> question =
                questions.in(line).filter(q -> heads.stream().noneMatch(ChoiceHead::hasBox) && !isOf(line, q, heads));
        Optional<Boolean> judged = question.flatMap(
                        q -> truth.judgement(line.text().substring(q.end())))
                .filter(Truth.Judgement::isShort)
                .map(Truth.Judgement::value);
        return new Sign(line, question, heads, markers.in(line), boilerplate, reveals, judged);
    }
}
