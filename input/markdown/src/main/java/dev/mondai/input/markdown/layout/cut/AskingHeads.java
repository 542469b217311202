package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.QuestionNumber;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Cuts a document of questions and answers in which no word says where an answer begins: {@code ### What is a pod?} and a text
 * below. The heads of most of them ask; what stands before the first that does or has a number, and behind the last, is about
 * the bank.
 */
final class AskingHeads {

    private static final int FEW = 2;

    private final List<Sign> signs;
    private final Cycles cycles;
    private final SegmentsOfCut cutting;

    AskingHeads(List<Sign> signs, Cycles cycles, SegmentsOfCut cutting) {
        this.signs = signs;
        this.cycles = cycles;
        this.cutting = cutting;
    }

    /** The questions of the cut that finds the most that ask, and of others for what it leaves at either end. */
    List<Segment> among(List<Cut> cuts) {
        return among(cuts, 0, signs.size());
    }

    private List<Segment> among(List<Cut> cuts, int from, int to) {
        List<Segment> most = most(cuts, from, to);
        if (most.isEmpty()) {
            return most;
        }
        List<Segment> found = new ArrayList<>(among(cuts, from, most.get(0).head()));
        found.addAll(withMissing(most));
        found.addAll(among(cuts, most.get(most.size() - 1).to(), to));
        return found;
    }

    /** The questions and those that a heading of another level begins, whose numbers are all that is missing between two. */
    private List<Segment> withMissing(List<Segment> segments) {
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            OptionalInt missing = i + 1 < segments.size() ? missing(segment, segments.get(i + 1)) : OptionalInt.empty();
            if (missing.isPresent()) {
                all.add(segment.until(missing.getAsInt()));
                all.add(from(missing.getAsInt(), segment));
            } else {
                all.add(segment);
            }
        }
        return all;
    }

    /** The end of a segment, from a head within it on. */
    private Segment from(int head, Segment segment) {
        return new Segment(head, head + 1, segment.to(), signs.get(head).question(), segment.rule(), segment.above());
    }

    private OptionalInt missing(Segment segment, Segment next) {
        Optional<String> number = QuestionNumber.after(segment.number());
        return number.flatMap(QuestionNumber::after)
                        .filter(next.number()::equals)
                        .isEmpty()
                ? OptionalInt.empty()
                : IntStream.range(segment.from(), segment.to())
                        .filter(i -> signs.get(i).line().isHeading())
                        .filter(i -> signs.get(i)
                                .question()
                                .map(QuestionHead::number)
                                .equals(number))
                        .filter(i -> saysAnything(from(i, segment)))
                        .findFirst();
    }

    /** None where a cut finds more that do not ask. */
    private List<Segment> most(List<Cut> cuts, int from, int to) {
        Optional<List<Segment>> most = cuts.stream()
                .map(cut -> cutting.of(cut, from, to))
                .map(this::fromFirstToLast)
                .filter(segments -> asking(segments) >= FEW && asking(segments) * 2 >= segments.size())
                .reduce((best, next) -> asking(next) > asking(best) ? next : best);
        return most.orElse(List.of());
    }

    private List<Segment> fromFirstToLast(List<Segment> segments) {
        List<Segment> said = segments.stream().filter(this::saysAnything).toList();
        long open = said.stream().filter(s -> choices(s).isEmpty()).count();
        boolean steps = open * 2 > said.size();
        List<Segment> answered = said.stream()
                .filter(s ->
                        choices(s).filter(run -> !(steps && run.isNumbered())).isEmpty())
                .toList();
        int[] sure = IntStream.range(0, answered.size())
                .filter(i -> asks(answered.get(i)) || answered.get(i).isNumbered())
                .toArray();
        return sure.length == 0 ? List.of() : answered.subList(sure[0], sure[sure.length - 1] + 1);
    }

    private long asking(List<Segment> segments) {
        return segments.stream().filter(this::asks).count();
    }

    private boolean asks(Segment segment) {
        Sign head = signs.get(segment.head());
        return head.line().asks() || cycles.asksForTruth(head);
    }

    private boolean saysAnything(Segment segment) {
        return signs.subList(segment.from(), segment.to()).stream()
                .anyMatch(s -> !s.boilerplate() && s.line().isSaid());
    }

    /** What is below it to choose from; where most have nothing, numbers are steps that answer it. */
    private Optional<ChoiceRun> choices(Segment segment) {
        return cycles.of(segment).choices().filter(ChoiceRun::isStrong);
    }
}
