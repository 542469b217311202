package dev.mondai.exporter.html;

import dev.mondai.model.AcceptedAnswer;
import dev.mondai.model.GapAnswer;
import java.util.List;
import java.util.stream.Stream;

/** How wide the fields of a cloze are: all alike, so that none tells how long its answer is. */
final class GapWidth {

    private static final int LEAST = 8;
    private static final int MOST = 24;

    private GapWidth() {}

    /** In characters. */
    static int of(List<GapAnswer> gaps) {
        int longest = gaps.stream()
                .flatMap(GapWidth::answers)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(LEAST, Math.min(MOST, longest + 2));
    }

    private static Stream<String> answers(GapAnswer gap) {
        return gap instanceof GapAnswer.TextGap text
                ? text.answers().stream().map(AcceptedAnswer::text)
                : Stream.empty();
    }
}
