package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.OpenStem;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Truth;
import dev.mondai.input.markdown.layout.vocabulary.TruthPairs;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbered statements, all of which end in a word that judges them behind a dash, a colon, an arrow or the like, below a line
 * that asks for true or false: {@code 1. Rruga është e lagësht. - E gabuar}. They are read as with a sign in brackets.
 */
final class SetOffJudgements {

    private static final Pattern END = Pattern.compile(
            "(?<=\\S)(?<end>\\s*(?:(?:[→⇒➜➔]|➡\\x{FE0F}?|[-=]{1,2}>|[=:|–—―]|(?<=[\\s.?!。]|\\x{3000})-{1,2}|…|\\.{3,}"
                    + "|(?<=[*_.?!。])(?=\\s|$))\\s*[*_`(]*|\\s*[*_]{1,3}|\\s*[*_]{0,3}[\\[{「『〔<(（【]\\s*[*_]*)"
                    + "(?<word>[\\p{L}\\p{M}" + "○〇◯×✕✖❌⭕√✓✗✔✘✅"
                    + "]{1,14}\\x{FE0F}?(?: [\\p{L}\\p{M}]{1,14})?)[*_`)]*\\s*[]}」』〕>)）】]?[*_]*[.。!]?[*_]*)\\s*$");

    private static final String BEFORE_WORD = "→⇒➜➔➡-=>:|–—―….*_?!。[{「『〔<(（【";
    private static final String BEHIND_WORD = " \t*_`)]}」』〕>）】.。!";

    /** What is read in its place. */
    private static final String RIGHT = " (○)";

    private static final String WRONG = " (×)";

    private static final Pattern EASTERN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

    /** Three words, or some characters where words do not stand apart. */
    private static final Pattern STATED = Pattern.compile(
            "[\\p{L}\\p{M}]+\\P{L}+[\\p{L}\\p{M}]+\\P{L}+[\\p{L}\\p{M}]|(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]\\P{L}*){4}");

    private static final Pattern FORMULA = Pattern.compile("[\\p{Nd}=<>≤≥≠+×÷]");

    private static final Set<Role> JUDGES = EnumSet.of(Role.TRUE, Role.FALSE);
    private static final int FEWEST = 2;
    private static final int LONGEST_END = 60;

    private final List<Sign> signs;
    private final Vocabulary vocabulary;

    private SetOffJudgements(List<Sign> signs, Vocabulary vocabulary) {
        this.signs = signs;
        this.vocabulary = vocabulary;
    }

    /**
     * The signs, those of such statements as if brackets judged them.
     *
     * @param alone what a line begins by itself
     */
    static List<Sign> in(List<Sign> signs, Vocabulary vocabulary, Function<Line, Sign> alone) {
        SetOffJudgements reading = new SetOffJudgements(signs, vocabulary);
        List<Sign> read = new ArrayList<>(signs);
        for (List<Integer> group : reading.groups()) {
            reading.judge(group)
                    .ifPresent(truth -> group.forEach(at -> read.set(at, alone.apply(reading.bracketed(at, truth)))));
        }
        return read;
    }

    /** The places of numbered lines between which nothing is said. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (isNumbered(sign)) {
                open.add(i);
            } else if (sign.line().kind() != Line.Kind.BLANK) {
                close(open, groups);
            }
        }
        close(open, groups);
        return groups;
    }

    private static void close(List<Integer> open, List<List<Integer>> groups) {
        if (open.size() >= FEWEST) {
            groups.add(List.copyOf(open));
        }
        open.clear();
    }

    private static boolean isNumbered(Sign sign) {
        return sign.question().isPresent()
                && !sign.question().get().number().isEmpty()
                && sign.line().isText()
                && !sign.line().isHeading()
                && !sign.announcesPart();
    }

    /** What judges the statements of a group; empty where nothing asks for it, or not all are judged, some as true, some as false. */
    private Optional<Truth> judge(List<Integer> group) {
        if (!group.stream().allMatch(at -> isStatement(at) || isFormula(at))
                || group.stream().filter(this::isStatement).count() * 2 <= group.size()) {
            return Optional.empty();
        }
        boolean answered = Neighbours.below(signs, group.get(group.size() - 1))
                .filter(below -> below.announces(Role.ANSWER))
                .isPresent();
        return answered
                ? Optional.empty()
                : asked(group.get(0))
                        .flatMap(asked -> judges(asked, group)
                                .filter(truth -> areJudged(group, truth, OpenStem.is(vocabulary.sentences(), asked)))
                                .findFirst());
    }

    /** Whether a line that ends in a word states something: {@code 1 == 1 → True} shows a value, where most of them do. */
    private boolean isStatement(int at) {
        int start = start(at);
        return end(at).filter(end ->
                        STATED.matcher(text(at)).region(start, end.start("end")).find())
                .isPresent();
    }

    /** Whether what may set off a word stands before the one that a line ends in: most sentences hold nothing like it, or ask. */
    private static boolean mayEnd(String text) {
        int end = text.length();
        while (end > 0 && BEHIND_WORD.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int at = end - 1;
        while (at > 0 && text.length() - at <= LONGEST_END && BEFORE_WORD.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at >= 0
                && at < end - 1
                && BEFORE_WORD.indexOf(text.charAt(at)) >= 0
                && !Character.isDigit(text.charAt(end - 1));
    }

    /** Whether a line has a number or a sign for counting before the word it ends in: {@code 7 > 5}. */
    private boolean isFormula(int at) {
        return end(at).filter(end -> FORMULA.matcher(text(at))
                        .region(start(at), end.start("end"))
                        .find())
                .isPresent();
    }

    private int start(int at) {
        return signs.get(at).question().orElseThrow().end();
    }

    /** What judges a line; a line may hold a book, so only its end is looked at. */
    private Optional<Matcher> end(int at) {
        String text = text(at);
        if (!mayEnd(text)) {
            return Optional.empty();
        }
        int from = Math.max(start(at), text.length() - LONGEST_END);
        Matcher end = END.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return Optional.of(end).filter(Matcher::find);
    }

    /** What may judge them: the words and letters that are asked for, O and X in the east, or a pair that all have. */
    private Stream<Truth> judges(String asked, List<Integer> group) {
        Truth truth = Truth.of(vocabulary.words(), Optional.empty(), asked);
        List<String> said = group.stream().map(this::word).toList();
        Optional<String> eastern = Optional.of("ko")
                .filter(ko ->
                        group.stream().allMatch(at -> EASTERN.matcher(text(at)).find()));
        return Stream.of(
                        Optional.of(truth),
                        eastern.map(ko -> Truth.of(vocabulary.words(), eastern, "")),
                        TruthPairs.of(said, true).map(truth::with))
                .flatMap(Optional::stream);
    }

    /** @param which whether one of them may be asked for: then just one true statement is a choice */
    private boolean areJudged(List<Integer> group, Truth truth, boolean which) {
        List<Optional<Boolean>> said =
                group.stream().map(at -> truth.word(word(at))).toList();
        long right = said.stream().filter(Optional.of(true)::equals).count();
        return said.stream().allMatch(Optional::isPresent) && right < said.size() && right > (which ? 1 : 0);
    }

    private String word(int at) {
        return end(at).map(end -> end.group("word")).orElse("");
    }

    private String text(int at) {
        return signs.get(at).line().narrow();
    }

    /** What asks for true or false: a heading above a place, or a line between the last of them and it. */
    private Optional<String> asked(int at) {
        int from = at;
        while (from > 0 && !signs.get(from - 1).line().isHeading()) {
            from--;
        }
        Stream<String> titles = new Above(signs).at(at).titles(signs.get(at)).stream();
        Stream<String> texts = signs.subList(from, at).stream()
                .map(Sign::line)
                .filter(line -> line.isText() && !joinsBoth(line.folded()))
                .map(Line::text);
        return Stream.concat(titles, texts)
                .map(Folding::fold)
                .filter(text -> Truth.asks(vocabulary.words(), text))
                .reduce((first, last) -> last);
    }

    /** Whether a line speaks of both and does not ask which: {@code True and false in C:}. */
    private boolean joinsBoth(String folded) {
        int first = vocabulary.words().indexOf(folded, 0, JUDGES);
        int end = first < 0 ? first : vocabulary.words().endOf(folded, first, JUDGES);
        int second = end < 0 ? end : vocabulary.words().indexOf(folded, end, JUDGES);
        return second > end
                && vocabulary
                        .sentences()
                        .whole(folded.substring(end, second).strip())
                        .filter(word ->
                                word.roles().contains(Role.AND) && !word.roles().contains(Role.OR))
                        .isPresent();
    }

    private Line bracketed(int at, Truth truth) {
        String sign = truth.word(word(at)).orElseThrow() ? RIGHT : WRONG;
        return signs.get(at).line().endingIn(end(at).orElseThrow().start("end"), sign);
    }
}
