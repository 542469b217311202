package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The choices {@code - ○} and {@code - ×}, one below the other with nothing of theirs below: the signs are their texts. */
final class RingItems {

    private static final Pattern RING = Pattern.compile("\\s*[-*+]\\s+(?<ring>[○◯〇])\\s*");
    private static final Pattern CROSS = Pattern.compile("\\s*[-*+]\\s+(?<cross>[×✕])\\s*");

    private static final String SIGNS = "○◯〇×✕";

    private RingItems() {}

    static List<Sign> in(List<Sign> signs) {
        List<Sign> items = new ArrayList<>(signs);
        for (int i = 0; i + 1 < signs.size(); i++) {
            if (!mayBe(signs.get(i)) || !mayBe(signs.get(i + 1))) {
                continue;
            }
            boolean ring = item(signs.get(i), RING).isPresent();
            Optional<Sign> one = item(signs.get(i), ring ? RING : CROSS);
            Optional<Sign> other = item(signs.get(i + 1), ring ? CROSS : RING);
            if (one.isPresent() && other.isPresent() && isAlone(signs, i)) {
                items.set(i, one.get());
                items.set(i + 1, other.get());
            }
        }
        return items;
    }

    /** Whether no third item and no text of the second one follows, and none stands before. */
    private static boolean isAlone(List<Sign> signs, int first) {
        int indent = signs.get(first).line().indent();
        return Neighbours.below(signs, first + 1)
                        .filter(below -> below.line().indent() > indent
                                || below.choices().stream().anyMatch(ChoiceHead::hasBullet))
                        .isEmpty()
                && Neighbours.above(signs, first)
                        .filter(above -> above.choices().stream().anyMatch(ChoiceHead::hasBullet))
                        .isEmpty();
    }

    /** Whether a bullet begins a line that ends in such a sign: most end otherwise. */
    private static boolean mayBe(Sign sign) {
        if (sign.choices().size() != 1 || "-*+".indexOf(sign.line().first()) < 0) {
            return false;
        }
        String text = sign.line().text();
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0
                && SIGNS.indexOf(text.charAt(end - 1)) >= 0
                && sign.line().isText();
    }

    private static Optional<Sign> item(Sign sign, Pattern pattern) {
        Line line = sign.line();
        return Optional.of(pattern.matcher(line.text()))
                .filter(Matcher::matches)
                .map(item -> sign.withChoices(List.of(sign.choices().get(0).saying(line, item.start(1), item.end(1)))));
    }
}
