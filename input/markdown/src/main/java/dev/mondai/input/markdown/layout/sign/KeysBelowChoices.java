package dev.mondai.input.markdown.layout.sign;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lines right below choices that say no more than the right ones, perhaps with the reason, before whatever is next: a further
 * such line, choice or key would say what the line explains. Arrows point at them, {@code → a}, {@code => B, D}, {@code → ウ. 仕入};
 * where two questions have it so and nothing else in the document announces a key, a quote that begins with bold, brackets, and a
 * letter in bold name them too: {@code > **B.** Because …}, {@code (B – page 6)}, {@code **B**}.
 */
final class KeysBelowChoices {

    private static final String LABEL = "(?:\\p{L}|[①-⑳])";

    private static final Pattern ARROW = Pattern.compile("^\\s*(?:[→⇒➡]\\x{FE0F}?|[=-]>)\\s*[*_]{0,2}\\(?(?=" + LABEL
            + "(?:\\s*[,、・]\\s*" + LABEL + ")*[*_)]*\\s*(?:$|[.．:：、)]\\s?\\S|（[^（）]+）\\s*$))");

    private static final Pattern QUOTE = Pattern.compile("^\\s*>\\s*(?:\\*\\*|__)(?=" + LABEL
            + "(?:[.):](?:\\*\\*|__)\\s|(?:\\*\\*|__)[.):]\\s|[.):]?(?:\\*\\*|__)(?:\\s*$|\\s+[-–—]\\s)))");

    private static final Pattern BRACKET = Pattern.compile(
            "^\\s*[*_]{0,2}[(（\\[](?=" + LABEL + "(?:\\s*[-–—:：]\\s*[^()（）\\[\\]]+)?[)）\\]][*_]{0,2}\\s*$)");

    private static final Pattern BOLD = Pattern.compile("^\\s*(?<bold>\\*\\*|__)(?=" + LABEL + "\\k<bold>\\s*$)");

    private static final String ARROWS = "→⇒➡";
    private static final String BEGINS = ">([*_";
    private static final int FEWEST = 2;

    private KeysBelowChoices() {}

    static List<Sign> in(List<Sign> signs, Evidence evidence) {
        List<Sign> pointed = announced(signs, ARROW);
        if (evidence == Evidence.STRONG
                || signs.stream().anyMatch(sign -> sign.announces(Role.ANSWER) || Signs.hasBox(sign))) {
            return pointed;
        }
        return Stream.of(QUOTE, BRACKET, BOLD)
                .map(form -> announced(pointed, form))
                .filter(found -> found.stream()
                                .filter(sign -> sign.announces(Role.ANSWER))
                                .count()
                        >= FEWEST)
                .findFirst()
                .orElse(pointed);
    }

    private static List<Sign> announced(List<Sign> signs, Pattern form) {
        List<Sign> announced = new ArrayList<>(signs);
        for (int i = 0; i < signs.size(); i++) {
            announced.set(i, read(signs, i, form));
        }
        return announced;
    }

    private static Sign read(List<Sign> signs, int at, Pattern form) {
        Sign sign = signs.get(at);
        Line line = sign.line();
        if (!line.isText() || sign.announcesPart() || !(form == ARROW ? mayPoint(line) : mayBegin(line))) {
            return sign;
        }
        Matcher key = form.matcher(line.text());
        return key.find() && isBelowChoice(signs, at) && isLast(signs, at, form)
                ? announced(form == BRACKET ? unclosed(line) : line, key.end())
                : sign;
    }

    private static boolean mayPoint(Line line) {
        return ARROWS.indexOf(line.first()) >= 0
                || (line.startsWith('-') || line.startsWith('=')) && line.text().indexOf('>') > 0;
    }

    private static boolean mayBegin(Line line) {
        return BEGINS.indexOf(line.first()) >= 0;
    }

    private static boolean isBelowChoice(List<Sign> signs, int at) {
        return Neighbours.above(signs, at)
                .filter(above -> above.choices().stream().anyMatch(ChoiceHead::isLabelled))
                .isPresent();
    }

    /** Whether no further such line, choice or key stands below it and the rest of its quote, nor goes the line on there. */
    private static boolean isLast(List<Sign> signs, int at, Pattern form) {
        int last = at;
        while (form == QUOTE
                && last + 1 < signs.size()
                && signs.get(last + 1).line().isQuoted()
                && !isKey(signs.get(last + 1), form)) {
            last++;
        }
        boolean parted = last + 1 == signs.size() || Neighbours.placeBelow(signs, last) > last + 1;
        return Neighbours.below(signs, last)
                .map(below -> below.question().isPresent()
                        || below.line().isHeading()
                        || below.line().kind() == Line.Kind.RULE
                        || parted && below.choices().isEmpty() && !isKey(below, form))
                .orElse(true);
    }

    private static boolean isKey(Sign sign, Pattern form) {
        return sign.announces(Role.ANSWER) || form.matcher(sign.line().text()).find();
    }

    private static Sign announced(Line line, int end) {
        Marker marker = Marker.of(Role.ANSWER, line, end);
        return new Sign(line, Optional.empty(), List.of(), Optional.of(marker));
    }

    /** A line in brackets without the closing one, and what stands behind it. */
    private static Line unclosed(Line line) {
        String text = line.text();
        int end = text.length();
        while (")）]".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return line.replaced(end - 1, text.length(), "");
    }
}
