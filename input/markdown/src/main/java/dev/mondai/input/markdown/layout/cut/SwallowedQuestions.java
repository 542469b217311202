package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.BitSet;
import java.util.List;

/** Tells whether other questions stand in the stem of one, since their choices or what judges them was not recognised. */
public final class SwallowedQuestions {

    private SwallowedQuestions() {}

    /**
     * Whether two headings of one level ask, or two numbered lines at the margin are judged.
     *
     * @param stem what stands before the choices
     */
    public static boolean in(List<Sign> stem) {
        BitSet asking = new BitSet();
        int judged = 0;
        for (Sign sign : stem) {
            Line line = sign.line();
            if (line.isHeading() && line.asks()) {
                if (asking.get(line.level())) {
                    return true;
                }
                asking.set(line.level());
            }
            boolean stated = sign.judged().isPresent() && sign.question().isPresent() && line.indent() == 0;
            judged += stated ? 1 : 0;
        }
        return judged > 1;
    }
}
