package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.JudgingWord;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list that says of each choice whether it is right, and perhaps why: {@code A. Incorrect: …}, {@code イ：正解。…}. */
public final class JudgingList {

    /** A sign that stands before what is said of the choice: {@code B. ○：…}. */
    private static final Pattern SIGN =
            Pattern.compile("(?:(?<right>" + ChoiceEnd.RIGHT + ")|" + ChoiceEnd.WRONG + ")[*_\\s]*$");

    /** A sign before the label of a choice that is said again: {@code ✅ B. text – why}. */
    private static final Pattern FIRST = Pattern.compile("[\\s>*+-]*(?:(?<right>" + ChoiceEnd.RIGHT + ")|"
            + ChoiceEnd.WRONG + ")\\x{FE0F}?[*_\\s]*\\(?[\\p{L}\\p{N}]{1,2}[.):、：][*_\\s]*");

    private static final char FIRST_BEHIND_ASCII = 0x80;

    private JudgingList() {}

    /**
     * The places of the choices that a list says are right.
     *
     * @param run a list behind the choices
     * @return empty where it does not judge all of them, some right and some wrong, or where another question may begin; or
     *     where signs before them call most of them right, which may say that they are true of what a question excepts
     */
    public static Optional<Set<Integer>> of(List<Sign> signs, ChoiceRun run, ChoiceRun choices) {
        if (run.first() <= choices.last()
                || !run.isLabelled()
                || !choices.isLabelled()
                || run.size() != choices.size()) {
            return Optional.empty();
        }
        boolean explains = Neighbours.above(signs, run.first())
                .filter(above -> above.announces(Role.EXPLANATION))
                .isPresent();
        Set<Integer> right = new TreeSet<>();
        Set<Integer> judged = new TreeSet<>();
        for (ChoiceRun.Item item : run.items()) {
            OptionalInt place = choices.placeOf(item.head().label());
            Optional<Boolean> verdict = place.isEmpty()
                    ? Optional.empty()
                    : verdict(
                            signs.get(item.at()).line(),
                            item,
                            choices.items().get(place.getAsInt()).text(),
                            explains,
                            run.vocabulary());
            if (verdict.isEmpty() || !judged.add(place.getAsInt())) {
                return Optional.empty();
            }
            if (verdict.get()) {
                right.add(place.getAsInt());
            }
        }
        boolean differ = !right.isEmpty() && right.size() < run.size();
        boolean signed = FIRST.matcher(beforeText(signs, run.items().get(0))).matches();
        if (signed && right.size() * 2 > run.size()) {
            return Optional.empty();
        }
        return differ && !mayAskAnew(signs, choices.last() + 1, run) ? Optional.of(right) : Optional.empty();
    }

    /** @param explains whether a reason may stand behind a sign and a label; else the choice is said again there */
    private static Optional<Boolean> verdict(
            Line line, ChoiceRun.Item item, String choice, boolean explains, Vocabulary vocabulary) {
        if (!mayHoldSign(line.folded(), item.head().start())) {
            return JudgingWord.at(line.folded(), item.head().start(), vocabulary);
        }
        String before = line.folded().substring(0, item.head().start());
        Matcher sign = SIGN.matcher(before);
        if (sign.find()) {
            return Optional.of(sign.group("right") != null);
        }
        Matcher first = FIRST.matcher(before);
        return first.matches() && (explains || !choice.isEmpty() && item.text().startsWith(choice))
                ? Optional.of(first.group("right") != null)
                : JudgingWord.at(line.folded(), item.head().start(), vocabulary);
    }

    /** Whether what stands before a place is more than ASCII, which no sign is of. */
    private static boolean mayHoldSign(String text, int to) {
        int at = 0;
        while (at < to && text.charAt(at) < FIRST_BEHIND_ASCII) {
            at++;
        }
        return at < to;
    }

    private static String beforeText(List<Sign> signs, ChoiceRun.Item item) {
        return signs.get(item.at()).line().folded().substring(0, item.head().start());
    }

    /** Whether the list may be the choices of another question: a line before it asks, or nothing but words is judged. */
    private static boolean mayAskAnew(List<Sign> signs, int from, ChoiceRun run) {
        boolean pair = run.size() == 2
                && run.items().stream()
                        .allMatch(item ->
                                run.vocabulary().words().whole(item.text()).isPresent());
        return pair
                || signs.subList(from, run.first()).stream()
                        .anyMatch(s -> s.question().isPresent()
                                || s.line().isText() && s.line().asks());
    }
}
