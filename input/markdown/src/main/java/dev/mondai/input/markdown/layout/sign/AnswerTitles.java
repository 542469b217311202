package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Headings that name the question above once more, and its answer or right above it: {@code ## 問題 1 の答え} on the slide behind
 * {@code ## 問題 1}, {@code ## Question 1 – Answer}.
 */
final class AnswerTitles {

    private static final Pattern JOIN = Pattern.compile("[\\s*_]*(?:の|[-–—:：·・|(（])?[\\s*_]*");
    private static final Pattern END = Pattern.compile("[\\s*_)）:：#]*$");

    private AnswerTitles() {}

    static List<Sign> in(List<Sign> signs, Words words) {
        List<Sign> titled = new ArrayList<>(signs);
        int last = -1;
        int level = 0;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (!sign.line().isHeading()) {
                continue;
            }
            boolean numbered = isNumbered(sign);
            if (numbered && last >= 0 && areSame(signs.get(last), sign) && !isAnswer(signs.get(last), words)) {
                if (isAnswer(sign, words)) {
                    titled.set(i, answer(sign.line()));
                } else if (isSaidAgain(signs, i)) {
                    titled.set(i, silent(sign.line()));
                }
            }
            if (numbered || sign.line().level() < level) {
                last = numbered ? i : -1;
                level = sign.line().level();
            }
        }
        return titled;
    }

    private static boolean isNumbered(Sign sign) {
        return sign.question().isPresent()
                && sign.question().get().word()
                && !sign.question().get().number().isEmpty();
    }

    private static boolean areSame(Sign one, Sign other) {
        return one.question()
                .orElseThrow()
                .number()
                .equals(other.question().orElseThrow().number());
    }

    private static Sign answer(Line title) {
        Marker marker = Marker.of(Role.ANSWER, title, title.text().length());
        return new Sign(title, Optional.empty(), List.of(), Optional.of(marker));
    }

    private static Sign silent(Line title) {
        Line nothing = title.belowLevel(title.text().length(), "").as(Line.Kind.NOISE);
        return new Sign(nothing, Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether the nearest heading above says the same, and the answer follows at once: the title of a further slide. */
    private static boolean isSaidAgain(List<Sign> signs, int at) {
        String title = signs.get(at).line().folded().strip();
        boolean same = IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> signs.get(i).line())
                .filter(Line::isHeading)
                .findFirst()
                .filter(above -> above.folded().strip().equals(title))
                .isPresent();
        return same
                && Neighbours.below(signs, at)
                        .filter(below ->
                                below.announces(Role.ANSWER) && !below.line().isHeading())
                        .isPresent();
    }

    private static boolean isAnswer(Sign sign, Words words) {
        Line line = sign.line();
        String rest = line.folded().substring(sign.question().orElseThrow().end());
        Matcher join = JOIN.matcher(rest);
        String said =
                END.matcher(rest.substring(join.lookingAt() ? join.end() : 0)).replaceFirst("");
        return words.whole(said)
                .filter(match -> match.roles().contains(Role.ANSWER))
                .isPresent();
    }
}
