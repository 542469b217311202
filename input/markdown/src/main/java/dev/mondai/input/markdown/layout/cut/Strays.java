package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Above;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions before or between those of a cut, whose heads are not like the others': a heading of another level, or none.
 * What stands there may also introduce the bank or a chapter, so a stray must be called a question, or ask and have a key.
 */
record Strays(List<Sign> signs, Cycles cycles, Segmentation segmentation) {

    private static final int FEW = 2;
    private static final Pattern ASKS = Pattern.compile("[?\u061f][\\s*_`)\"'»”]*$");

    /** The questions of a cut and the strays among them, in document order. */
    List<Segment> among(List<Segment> segments) {
        Set<ChoiceHead.Style> styles = segments.stream()
                .flatMap(s -> cycles.of(s).choices().stream())
                .map(run -> run.style())
                .collect(Collectors.toSet());
        boolean numbered = segments.stream().allMatch(Strays::isNumbered);
        List<Segment> strays = new ArrayList<>();
        int from = 0;
        for (Segment segment : segments) {
            strays.addAll(between(from, segment.head(), styles, numbered));
            from = segment.to();
        }
        strays.addAll(between(from, signs.size(), styles, numbered));
        if (segments.size() < FEW || strays.isEmpty()) {
            return segments;
        }
        List<Segment> all = new ArrayList<>(segments);
        all.addAll(strays);
        all.sort(Comparator.comparingInt(Segment::head));
        return titled(all);
    }

    private List<Segment> between(int from, int to, Set<ChoiceHead.Style> styles, boolean numbered) {
        boolean chosen =
                IntStream.range(from, to).anyMatch(i -> !signs.get(i).choices().isEmpty());
        return chosen
                ? segmentation.best(from, to, List.of()).stream()
                        .filter(segment -> isQuestion(segment, styles) && (isNumbered(segment) || !numbered))
                        .toList()
                : List.of();
    }

    private boolean isQuestion(Segment segment, Set<ChoiceHead.Style> styles) {
        Cycle cycle = cycles.of(segment);
        boolean alike = cycle.choices()
                .filter(run -> run.isStrong() && styles.contains(run.style()))
                .isPresent();
        boolean called = signs.get(segment.head()).line().isHeading()
                && segment.question().filter(QuestionHead::word).isPresent();
        return alike && cycle.further() == 0 && (called || cycle.keyed() && asks(segment, cycle));
    }

    private static boolean isNumbered(Segment segment) {
        return segment.question().filter(q -> !q.number().isEmpty()).isPresent();
    }

    private boolean asks(Segment segment, Cycle cycle) {
        return signs.subList(segment.head(), cycle.choices().orElseThrow().first()).stream()
                .map(Sign::line)
                .filter(Line::isText)
                .anyMatch(line -> ASKS.matcher(line.narrow()).find());
    }

    /** The same where the head of a question is no chapter's heading. */
    private List<Segment> titled(List<Segment> segments) {
        Set<Integer> heads = segments.stream().map(Segment::head).collect(Collectors.toSet());
        Above above = new Above(signs, i -> !heads.contains(i));
        return segments.stream()
                .map(s -> s.under(above.at(s.head()).titles(signs.get(s.head()))))
                .toList();
    }
}
