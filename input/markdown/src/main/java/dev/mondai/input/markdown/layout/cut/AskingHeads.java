package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import java.util.List;
import java.util.Optional;
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

    /** The questions of the cut that finds the most that ask; none where it finds more that do not. */
    List<Segment> among(List<Cut> cuts) {
        Optional<List<Segment>> most = cuts.stream()
                .map(cut -> cutting.of(cut, 0, signs.size()))
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
        return signs.get(segment.head()).line().asks();
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
