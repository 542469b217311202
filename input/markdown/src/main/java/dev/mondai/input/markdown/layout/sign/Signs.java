package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of each line what it may begin. */
public final class Signs {

    private static final Pattern BACK_TO_TOP = Pattern.compile(
            "(?i)^[\\s>*_]*(?:<[^>]*>\\s*)*\\[?[\\s*_]*(?:[⬆↑🔝🔼⤴️\\s]*\\[[^]]*]\\(#[^)]*\\)[⬆↑🔝🔼⤴️\\s]*|<a href=\"#[^\"]*\">.*</a>)\\s*]?[\\s*_]*(?:<[^>]*>\\s*)*$");

    private static final Pattern LETTER = Pattern.compile(
            "^[\\s>#]*(?:[-*+]\\s+)?(?:\\*\\*|__)?([qab])\\d{0,3}(?:\\*\\*|__)?\\s?:(?:\\*\\*|__)?\\s*");
    private static final Pattern BULLET_WORD = Pattern.compile("\\s*[-*+•]\\s+[\\p{L}\\p{M}' ]+");
    private static final int SHORT = 60;
    private static final Set<Role> SPEAKS = EnumSet.of(Role.ANSWER, Role.REVEAL, Role.EXPLANATION);

    private final Vocabulary vocabulary;
    private final QuestionHeads questions;
    private final ChoiceHeads choices;
    private final Markers markers;

    private Signs(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        questions = new QuestionHeads(vocabulary);
        choices = new ChoiceHeads(vocabulary);
        markers = new Markers(vocabulary);
    }

    public static List<Sign> of(List<Line> lines, Vocabulary vocabulary) {
        Signs signs = new Signs(vocabulary);
        List<Line> cut = new RowBehindStem(signs.choices, signs.markers).cut(lines);
        List<Sign> found = listed(CommentMarks.in(
                LabelRows.in(QuestionTables.in(cut, vocabulary, signs::sign), vocabulary), vocabulary.words()));
        return hasAnswerLetters(lines)
                        && found.stream().noneMatch(s -> s.choices().size() > 1)
                ? found.stream().map(Signs::withAnswerLetter).toList()
                : found;
    }

    /** A word alone behind a bullet, among other bullets, is a choice that is called so. */
    private static List<Sign> listed(List<Sign> signs) {
        List<Sign> listed = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            boolean plain = sign.marker().isPresent()
                    && BULLET_WORD.matcher(sign.line().narrow()).matches();
            if (plain && (isBullet(signs, i - 1) || isBullet(signs, i + 1))) {
                listed.set(i, new Sign(sign.line(), sign.question(), sign.choices(), Optional.empty(), false, false));
            }
        }
        return listed;
    }

    private static boolean isBullet(List<Sign> signs, int at) {
        return at >= 0
                && at < signs.size()
                && signs.get(at).marker().isEmpty()
                && signs.get(at).choices().stream().anyMatch(c -> c.style() == ChoiceHead.Style.BULLET);
    }

    /** Whether {@code A:} stands for the answer, as {@code Q:} does for the question: there is no {@code B:}. */
    private static boolean hasAnswerLetters(List<Line> lines) {
        return begins(lines, "q") && begins(lines, "a") && !begins(lines, "b");
    }

    private static boolean begins(List<Line> lines, String letter) {
        return lines.stream()
                .anyMatch(line -> line.isText()
                        && line.folded().indexOf(':') >= 0
                        && LETTER.matcher(line.folded())
                                .results()
                                .anyMatch(m -> m.group(1).equals(letter)));
    }

    private static Sign withAnswerLetter(Sign sign) {
        Line line = sign.line();
        Matcher letter = LETTER.matcher(line.folded());
        if (!line.isText() || !letter.find() || !letter.group(1).equals("a")) {
            return sign;
        }
        Marker marker = new Marker(
                Role.ANSWER, Set.of(), false, letter.end(), line.text().length(), false, false);
        return new Sign(line, Optional.empty(), List.of(), Optional.of(marker), false, false);
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

    private Sign sign(Line line) {
        boolean boilerplate = line.isText()
                && line.text().indexOf('#') >= 0
                && BACK_TO_TOP.matcher(line.text()).matches();
        boolean reveals = line.kind() == Line.Kind.SUMMARY
                && line.folded().length() <= SHORT
                && vocabulary.words().indexOf(line.folded(), 0, SPEAKS) >= 0;
        List<ChoiceHead> heads = choices.in(line);
        Optional<QuestionHead> question =
                questions.in(line).filter(q -> heads.stream().noneMatch(ChoiceHead::hasBox) && !isOf(line, q, heads));
        return new Sign(line, question, heads, markers.in(line), boilerplate, reveals);
    }
}
