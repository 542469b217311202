package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions that an appendix is for, by their numbers: the author's, or their places where none of them has a number
 * and there are as many keys.
 */
final class Numbering {

    private final Appendix appendix;
    private final Map<Segment, String> numbers = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Numbering(Appendix appendix, List<Segment> all, Cycles cycles) {
        this.appendix = appendix;
        List<Segment> asked = new ArrayList<>();
        for (Segment segment : all) {
            if (appendix.covers(segment)) {
                numbers.put(segment, own(segment));
                int to = Math.min(segment.to(), appendix.from());
                if (cycles.of(segment.from(), to).choices().isPresent()) {
                    asked.add(segment);
                }
            }
        }
        if (asked.stream().allMatch(s -> own(s).isEmpty()) && areKeys(asked.size())) {
            IntStream.range(0, asked.size()).forEach(i -> numbers.put(asked.get(i), Integer.toString(i + 1)));
        }
        numbers.values().forEach(number -> counts.merge(number, 1, Integer::sum));
    }

    private static String own(Segment segment) {
        return segment.question().map(QuestionHead::number).orElse("");
    }

    /** Whether the keys are those of 1 to a number, and no other. */
    private boolean areKeys(int last) {
        return appendix.entries().size() == last
                && IntStream.rangeClosed(1, last)
                        .allMatch(n -> appendix.entry(Integer.toString(n)).isPresent());
    }

    boolean covers(Segment segment) {
        return numbers.containsKey(segment);
    }

    /** What the appendix says of a question's number. */
    Optional<KeyEntry> entry(Segment segment) {
        return appendix.entry(numbers.getOrDefault(segment, ""));
    }

    /** Whether no other question has the number. */
    boolean isAlone(Segment segment) {
        return counts.getOrDefault(numbers.get(segment), 0) == 1;
    }
}
