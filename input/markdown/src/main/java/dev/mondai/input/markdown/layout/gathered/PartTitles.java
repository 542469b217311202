package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.line.StandOut;
import dev.mondai.input.markdown.layout.sign.Neighbours;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Plain;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Titles of parts in bold or brackets among gathered keys, each said before as the title of the part's questions.
 *
 * @param places of the title among the questions, by that of the title among the keys
 */
record PartTitles(Map<Integer, Integer> places) {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[【\\[(（〔][^【】\\[\\]()（）〔〕]{1,20}[】\\])）〕]\\s*");

    /** @param start the first question's line at the earliest; keys stand from one line to another */
    static PartTitles in(List<Sign> signs, int start, int from, int to) {
        Map<Integer, Integer> places = new TreeMap<>();
        IntStream.range(from + 1, to)
                .filter(i -> isTitle(signs.get(i).line()) && isAboveKeys(signs, i))
                .forEach(i -> before(signs, start, from, i).ifPresent(place -> places.put(i, place)));
        return new PartTitles(places);
    }

    private static boolean isAboveKeys(List<Sign> signs, int at) {
        Sign title = signs.get(at);
        return (title.choices().isEmpty() || isInBrackets(title.line()))
                && !KeyEntries.begins(title)
                && Neighbours.below(signs, at)
                        .filter(below -> KeyEntries.begins(below) || KeyEntries.gives(below))
                        .isPresent();
    }

    /** Whether a line is in bold or brackets, all of it. */
    static boolean isTitle(Line line) {
        return StandOut.isBold(line) || isInBrackets(line);
    }

    static boolean isInBrackets(Line line) {
        return line.isText() && BRACKETS.matcher(line.text()).matches();
    }

    private static OptionalInt before(List<Sign> signs, int start, int from, int at) {
        Line title = signs.get(at).line();
        return IntStream.range(start, from)
                .filter(i -> says(signs.get(i).line(), title))
                .reduce((first, last) -> last);
    }

    /** Whether a line is the same title, or a heading that begins with what stands in brackets: {@code ## 【一】 …}. */
    private static boolean says(Line line, Line title) {
        return StandOut.isBold(line) && Plain.of(line.text()).equals(Plain.of(title.text()))
                || line.isHeading()
                        && !StandOut.isBold(title)
                        && line.text()
                                .replaceFirst("^[#\\s]+", "")
                                .startsWith(title.text().strip());
    }

    boolean holds(int place) {
        return places.containsKey(place);
    }

    /** The keys below such a title, for the questions between it and the next one. */
    Appendix keys(int title, Appendix whole, List<KeyEntry> entries) {
        int first = places.get(title);
        int behind = places.values().stream()
                .filter(next -> next > first)
                .min(Integer::compare)
                .orElse(whole.from());
        return new Appendix(first, behind, whole.from(), whole.to(), "", entries);
    }
}
