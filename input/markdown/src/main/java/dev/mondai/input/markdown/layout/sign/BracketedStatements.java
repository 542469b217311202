package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements without numbers or bullets, each behind brackets that judge it, {@code ( V ) A caravela usava velas triangulares.}:
 * all that stands in the section of a heading which asks for true or false. One that nothing judges, {@code (   ) …}, is one whose
 * key cannot be understood, and not left out.
 */
final class BracketedStatements {

    private static final Pattern BRACKETED =
            Pattern.compile("\\s{0,3}[(【]\\s*(?<said>[^()【】\\d]{0,12}?)\\s*[)】]\\s*(?=[^\\d\\s]).{9,}");

    private static final int FEWEST = 2;

    private final List<Sign> signs;
    private final Words words;

    BracketedStatements(List<Sign> signs, Words words) {
        this.signs = signs;
        this.words = words;
    }

    /** The signs, of which such statements are questions. */
    List<Sign> judged() {
        List<Sign> judged = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            if (isTitle(signs.get(i))) {
                judge(judged, statements(behindProse(i)), signs.get(i).line().folded());
            }
        }
        return judged;
    }

    private static boolean isTitle(Sign sign) {
        return sign.line().isText()
                && sign.line().isHeading()
                && sign.question().isEmpty()
                && !sign.announcesPart();
    }

    /** The place behind what a heading tells to do. */
    private int behindProse(int heading) {
        int at = Neighbours.placeBelow(signs, heading);
        while (at < signs.size() && isProse(signs.get(at)) && !isBracketed(at)) {
            at = Neighbours.placeBelow(signs, at);
        }
        return at;
    }

    private static boolean isProse(Sign sign) {
        return sign.line().isText()
                && !sign.line().isHeading()
                && !sign.line().asks()
                && sign.question().isEmpty()
                && sign.choices().isEmpty()
                && !sign.announcesPart();
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
        if (statements.size() < FEWEST || !Truth.asks(words, heading)) {
            return;
        }
        Truth asked = Truth.of(words, Optional.empty(), heading);
        List<String> said =
                statements.stream().map(at -> said(at).orElseThrow()).toList();
        Truth truth = count(said, asked) == said.size()
                ? asked
                : TruthPairs.of(said, true).map(asked::with).orElse(asked);
        if (count(said, truth) >= FEWEST && count(said, truth) * 2 > said.size()) {
            statements.forEach(at -> judged.set(at, statement(at, truth)));
        }
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

    /** What stands in the brackets that a line begins with; empty for any other line. */
    private Optional<String> said(int at) {
        Sign sign = signs.get(at);
        boolean mayBe = sign.line().isText()
                && "(【".indexOf(sign.line().first()) >= 0
                && !sign.line().isHeading()
                && sign.question().isEmpty()
                && !sign.announcesPart();
        Matcher bracketed = BRACKETED.matcher(mayBe ? sign.line().narrow() : "");
        return bracketed.matches() ? Optional.of(bracketed.group("said")) : Optional.empty();
    }
}
