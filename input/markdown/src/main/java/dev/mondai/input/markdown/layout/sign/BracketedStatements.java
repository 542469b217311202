package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements without numbers or bullets, each behind brackets that judge it, {@code ( V ) A caravela usava velas triangulares.}:
 * all that stands in the section of a heading which asks for true or false, and not which one is. They begin as sentences, without
 * more brackets at either end: {@code (V) (F) …} is still to be judged, {@code (V) para as afirmações verdadeiras} tells what the
 * letter means. Some are true, some false. One that nothing judges, {@code (   ) …}, is one whose key cannot be understood, and
 * not left out.
 */
final class BracketedStatements {

    private static final Pattern BRACKETED = Pattern.compile("\\s{0,3}[(【]\\s*(?<said>[^()【】\\d]{0,12}?)\\s*[)】]\\s*"
            + "(?<statement>[\\p{Lu}\\p{Lo}\\p{Pi}¿¡\"'`$].{7,}[^\\s)】?;])\\s*");

    private static final String BRACKETS = "(【";

    /** How what tells to do something ends. */
    private static final Pattern TELLS = Pattern.compile("[.!:。][\\s*_]*$");

    /** What a heading must not speak of: what stands below it would be no statements. */
    private static final Set<Role> ANSWERS = EnumSet.of(Role.ANSWER, Role.EXPLANATION, Role.REVEAL, Role.HINT);

    private static final Set<Role> WHICH = EnumSet.of(Role.MORE);
    private static final Set<Role> JUDGES = EnumSet.of(Role.TRUE, Role.FALSE);
    private static final int FEWEST = 2;

    private final List<Sign> signs;
    private final Words words;
    private final Words sentences;

    BracketedStatements(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.words = vocabulary.words();
        this.sentences = vocabulary.sentences();
    }

    /**
     * The signs, of which such statements are questions.
     *
     * @param titles the headings that ask for true or false
     */
    List<Sign> judged(List<Integer> titles) {
        List<Sign> judged = new ArrayList<>(signs);
        for (int title : titles) {
            if (!signs.get(title).announcesPart()) {
                judge(
                        judged,
                        statements(behindProse(title)),
                        signs.get(title).line().folded());
            }
        }
        return judged;
    }

    /** The place behind what a heading tells to do. */
    private int behindProse(int heading) {
        int at = Neighbours.placeBelow(signs, heading);
        while (at < signs.size() && isProse(signs.get(at))) {
            at = Neighbours.placeBelow(signs, at);
        }
        return at;
    }

    private static boolean isProse(Sign sign) {
        return sign.line().isText()
                && !sign.line().isHeading()
                && BRACKETS.indexOf(sign.line().first()) < 0
                && sign.question().isEmpty()
                && sign.choices().isEmpty()
                && !sign.announcesPart()
                && TELLS.matcher(sign.line().narrow()).find();
    }

    /** The places of the statements from one on; none where anything else stands in their section. */
    private List<Integer> statements(int first) {
        List<Integer> statements = new ArrayList<>();
        int at = first;
        while (at < signs.size() && isBracketed(at)) {
            statements.add(at);
            at = JudgedSigns.behindItem(signs, at);
        }
        boolean whole = at == signs.size()
                || signs.get(at).line().isHeading()
                || signs.get(at).line().kind() == Line.Kind.RULE;
        return whole ? statements : List.of();
    }

    /** Judges them by what the heading asks for, or by a pair that all have; not where it asks for anything else. */
    private void judge(List<Sign> judged, List<Integer> statements, String heading) {
        if (statements.size() < FEWEST || asksOtherwise(heading)) {
            return;
        }
        Truth asked = Truth.of(words, Optional.empty(), heading);
        List<String> said =
                statements.stream().map(at -> said(at).orElseThrow()).toList();
        Truth truth = count(said, asked) == said.size()
                ? asked
                : TruthPairs.of(said, true).map(asked::with).orElse(asked);
        if (hasBoth(said, truth) && count(said, truth) * 2 > said.size()) {
            statements.forEach(at -> judged.set(at, statement(at, truth)));
        }
    }

    private boolean asksOtherwise(String heading) {
        return words.indexOf(heading, 0, ANSWERS) >= 0 || sentences.indexOf(heading, 0, WHICH) >= 0;
    }

    private static boolean hasBoth(List<String> said, Truth truth) {
        return said.stream()
                        .map(truth::word)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                == 2;
    }

    private static long count(List<String> said, Truth truth) {
        return said.stream().filter(word -> truth.word(word).isPresent()).count();
    }

    private Sign statement(int at, Truth truth) {
        return signs.get(at)
                .withQuestion(Optional.of(new QuestionHead("", QuestionHead.Form.NUMBER, 0)))
                .withChoices(List.of())
                .withJudged(Optional.of(said(at).flatMap(truth::word).orElse(false)));
    }

    private boolean isBracketed(int at) {
        return said(at).isPresent();
    }

    /** What stands in the brackets that a line begins with; empty for any other line, and where the statement is only what judges. */
    private Optional<String> said(int at) {
        Sign sign = signs.get(at);
        boolean mayBe = sign.line().isText()
                && BRACKETS.indexOf(sign.line().first()) >= 0
                && !sign.line().isHeading()
                && sign.question().isEmpty()
                && !sign.announcesPart();
        Matcher bracketed = BRACKETED.matcher(mayBe ? sign.line().narrow() : "");
        return bracketed.matches() && words.endOf(Folding.fold(bracketed.group("statement")), 0, JUDGES) < 0
                ? Optional.of(bracketed.group("said"))
                : Optional.empty();
    }
}
