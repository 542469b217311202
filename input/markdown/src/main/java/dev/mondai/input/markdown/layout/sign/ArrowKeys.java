package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines right below choices that point at the right ones, {@code → a}, {@code => B, D}, {@code → ウ. 仕入}, before whatever is
 * next: a further arrow, choice or key would say what the arrow explains.
 */
final class ArrowKeys {

    private static final String LABEL = "(?:\\p{L}|[①-⑳])";

    private static final Pattern KEY = Pattern.compile("^\\s*(?:[→⇒➡]\\x{FE0F}?|[=-]>)\\s*[*_]{0,2}\\(?(?=" + LABEL
            + "(?:\\s*[,、・]\\s*" + LABEL + ")*[*_)]*\\s*(?:$|[.．:：、)]\\s?\\S|（[^（）]+）\\s*$))");

    private static final String ARROWS = "→⇒➡=-";

    private ArrowKeys() {}

    static List<Sign> in(List<Sign> signs) {
        return IntStream.range(0, signs.size()).mapToObj(i -> read(signs, i)).toList();
    }

    private static Sign read(List<Sign> signs, int at) {
        Sign sign = signs.get(at);
        Line line = sign.line();
        if (!line.isText() || sign.announcesPart() || ARROWS.chars().noneMatch(c -> line.startsWith((char) c))) {
            return sign;
        }
        Matcher key = KEY.matcher(line.text());
        return key.find() && isBelowChoice(signs, at) && isLast(signs, at) ? announced(sign, key.end()) : sign;
    }

    private static boolean isBelowChoice(List<Sign> signs, int at) {
        return Neighbours.above(signs, at)
                .filter(above -> above.choices().stream().anyMatch(ChoiceHead::isLabelled))
                .isPresent();
    }

    /** Whether no further arrow, choice or key stands below, nor goes the line on there. */
    private static boolean isLast(List<Sign> signs, int at) {
        boolean parted = at + 1 == signs.size() || Neighbours.placeBelow(signs, at) > at + 1;
        return Neighbours.below(signs, at)
                .map(below -> below.question().isPresent()
                        || below.line().isHeading()
                        || below.line().kind() == Line.Kind.RULE
                        || parted && below.choices().isEmpty() && !isKey(below))
                .orElse(true);
    }

    private static boolean isKey(Sign sign) {
        return sign.announces(Role.ANSWER) || KEY.matcher(sign.line().text()).find();
    }

    private static Sign announced(Sign sign, int end) {
        Marker marker = Marker.of(Role.ANSWER, sign.line(), end);
        return new Sign(sign.line(), Optional.empty(), List.of(), Optional.of(marker));
    }
}
