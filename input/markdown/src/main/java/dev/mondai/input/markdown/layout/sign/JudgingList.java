package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.JudgingWord;
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

    private JudgingList() {}

    /**
     * The places of the choices that a list says are right.
     *
     * @param run a list behind the choices
     * @return empty where it does not judge all of them, some right and some wrong, or where another question may begin
     */
    public static Optional<Set<Integer>> of(List<Sign> signs, ChoiceRun run, ChoiceRun choices) {
        if (run.first() <= choices.last()
                || !run.isLabelled()
                || !choices.isLabelled()
                || run.size() != choices.size()) {
            return Optional.empty();
        }
        Set<Integer> right = new TreeSet<>();
        Set<Integer> judged = new TreeSet<>();
        for (ChoiceRun.Item item : run.items()) {
            OptionalInt place = choices.placeOf(item.head().label());
            Optional<Boolean> verdict = verdict(signs.get(item.at()).line(), item.head(), run.vocabulary());
            if (place.isEmpty() || verdict.isEmpty() || !judged.add(place.getAsInt())) {
                return Optional.empty();
            }
            if (verdict.get()) {
                right.add(place.getAsInt());
            }
        }
        boolean differ = !right.isEmpty() && right.size() < run.size();
        return differ && !mayAskAnew(signs, choices.last() + 1, run) ? Optional.of(right) : Optional.empty();
    }

    private static Optional<Boolean> verdict(Line line, ChoiceHead head, Vocabulary vocabulary) {
        Matcher sign = SIGN.matcher(line.folded().substring(0, head.start()));
        return sign.find()
                ? Optional.of(sign.group("right") != null)
                : JudgingWord.at(line.folded(), head.start(), vocabulary);
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
