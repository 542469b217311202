package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that name the question above once more, and its answer: {@code ## 問題 1 の答え} on the slide behind
 * {@code ## 問題 1}, {@code ## Question 1 – Answer}.
 */
final class AnswerTitles {

    private static final Pattern JOIN = Pattern.compile("[\\s*_]*(?:の|[-–—:：·・|(（])?[\\s*_]*");
    private static final Pattern END = Pattern.compile("[\\s*_)）:：#]*$");

    private AnswerTitles() {}

    static List<Sign> in(List<Sign> signs, Words words) {
        List<Sign> titled = new ArrayList<>(signs);
        Optional<String> last = Optional.empty();
        int level = 0;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            Optional<String> number = sign.question()
                    .filter(head -> sign.line().isHeading()
                            && head.word()
                            && !head.number().isEmpty())
                    .map(QuestionHead::number);
            if (number.isPresent() && number.equals(last) && isAnswer(sign, words)) {
                Marker marker =
                        Marker.of(Role.ANSWER, sign.line(), sign.line().text().length());
                titled.set(i, new Sign(sign.line(), Optional.empty(), List.of(), Optional.of(marker)));
            }
            boolean chapter = sign.line().isHeading() && sign.line().level() < level;
            if (number.isPresent() || chapter) {
                last = number.filter(n -> !isAnswer(sign, words));
                level = sign.line().level();
            }
        }
        return titled;
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
