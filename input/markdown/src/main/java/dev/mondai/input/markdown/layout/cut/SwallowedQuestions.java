package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.stream.Collectors;

/** Tells whether other questions stand in the stem of one, since their choices or what judges them was not recognised. */
public final class SwallowedQuestions {

    private SwallowedQuestions() {}

    /**
     * Whether two headings of one level ask, or two numbered lines at the margin are judged.
     *
     * @param stem what stands before the choices
     */
    public static boolean in(List<Sign> stem) {
        boolean asked = stem.stream()
                .map(Sign::line)
                .filter(line -> line.isHeading() && line.asks())
                .collect(Collectors.groupingBy(Line::level, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(asking -> asking > 1);
        long judged = stem.stream()
                .filter(sign -> sign.question().isPresent()
                        && sign.line().indent() == 0
                        && sign.judged().isPresent())
                .count();
        return asked || judged > 1;
    }
}
