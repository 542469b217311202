package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether other questions stand in the stem of one, since their choices or what judges them was not recognised. */
public final class SwallowedQuestions {

    private SwallowedQuestions() {}

    /**
     * Whether two headings of one level ask, or two numbered lines at the margin are judged.
     *
     * @param stem what stands before the choices
     */
    public static boolean in(List<Sign> stem) {
        Set<Integer> asking = new HashSet<>();
        int judged = 0;
        for (Sign sign : stem) {
            Line line = sign.line();
            if (line.isHeading() && line.asks() && !asking.add(line.level())) {
                return true;
            }
            boolean stated = sign.judged().isPresent() && sign.question().isPresent() && line.indent() == 0;
            judged += stated ? 1 : 0;
        }
        return judged > 1;
    }
}
