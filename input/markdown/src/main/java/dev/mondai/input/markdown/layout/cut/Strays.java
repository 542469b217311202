package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Questions before or between those of a cut, whose heads are not like the others': single ones below a heading of another
 * level or none, or a part of the document whose author wrote in another way.
 *
 * <p>What stands there may also introduce the bank or a chapter, so a single one must be called a question, or have choices
 * like those of the others and ask, or letters before them; of a part, half must have a key, and some be called so or ask.
 *
 * @param tried the cuts that have left them
 */
record Strays(List<Sign> signs, Cycles cycles, Segmentation segmentation, List<Cut> tried) {

    private static final int FEW = 2;

    /** The questions of a cut between two lines and the strays among them, in document order. */
    List<Segment> among(List<Segment> segments, int from, int to) {
        List<Segment> all = new ArrayList<>();
        int at = from;
        for (Segment segment : segments) {
            all.addAll(between(at, segment.head(), segments));
            all.add(segment);
            at = segment.to();
        }
        all.addAll(between(at, to, segments));
        return all;
    }

    private List<Segment> between(int from, int to, List<Segment> others) {
        if (from >= to) {
            return List.of();
        }
        if (!segmentation.mayHoldChoices(from, to) || !areStrong(from, to)) {
            return statements(from, to);
        }
        List<Segment> best = segmentation.best(from, to, tried);
        List<Segment> found = best.isEmpty() ? segmentation.byParagraphs(from, to) : best;
        List<Segment> part = found.stream()
                .filter(s -> cycles.of(s).choices().filter(ChoiceRun::isStrong).isPresent())
                .filter(s -> !isParted(signs, s, cycles.of(s)))
                .toList();
        return isPart(part) ? part : questions(found, others);
    }

    /** Whether a stretch has choices that can hardly be anything else; one without any such list is not looked at closer. */
    private boolean areStrong(int from, int to) {
        return cycles.lists(from, to).stream().anyMatch(ChoiceRun::isStrong)
                && cycles.of(from, to).choices().filter(ChoiceRun::isStrong).isPresent();
    }

    /** Numbered statements that are judged: a part of the document that asks whether they are true. */
    private List<Segment> statements(int from, int to) {
        Cut numbers = new Cut(Way.NUMBER, 0);
        return judged(from, to) < FEW || tried.contains(numbers) || !segmentation.holds(numbers)
                ? List.of()
                : new SegmentsOfCut(signs, cycles)
                        .of(numbers, from, to).stream()
                                .filter(s -> signs.get(s.head()).judged().isPresent())
                                .toList();
    }

    /** How many lines are judged. */
    private int judged(int from, int to) {
        int judged = 0;
        for (int i = from; i < to; i++) {
            judged += signs.get(i).judged().isPresent() ? 1 : 0;
        }
        return judged;
    }

    /** Those of some segments that are questions like others. */
    private List<Segment> questions(List<Segment> found, List<Segment> others) {
        Alike alike = Alike.to(
                others.stream().flatMap(s -> cycles.of(s).choices().stream()).toList());
        boolean numbered = others.stream().allMatch(Segment::isNumbered);
        return found.stream()
                .filter(segment -> isQuestion(segment, alike, numbered))
                .toList();
    }

    private boolean isPart(List<Segment> segments) {
        return segments.size() >= FEW
                && segments.stream().filter(s -> cycles.of(s).keyed()).count() * 2 >= segments.size()
                && segments.stream().anyMatch(s -> s.question().isPresent() || asks(signs, s, cycles.of(s)));
    }

    private boolean isQuestion(Segment segment, Alike others, boolean numbered) {
        Cycle cycle = cycles.of(segment);
        Optional<ChoiceRun> run = cycle.choices().filter(ChoiceRun::isStrong);
        if (run.isEmpty()) {
            return false;
        }
        boolean called = !isParted(signs, segment, cycle)
                && signs.get(segment.head()).line().isHeading()
                && segment.question().isPresent()
                && (segment.isNumbered() || !numbered);
        boolean alike = others.are(run.get()) && (asks(signs, segment, cycle) || others.areLettered(run.get()));
        boolean headed = segment.isNumbered() || !numbered && isHead(segment.head());
        return called && (cycle.keyed() || others.inStyle(run.get()))
                || alike && (cycle.keyed() || others.areSome())
                || headed && others.are(run.get()) && cycle.keyed();
    }

    /** Whether a heading that announces nothing stands between the head and the choices: the list may be its own. */
    static boolean isParted(List<Sign> signs, Segment segment, Cycle cycle) {
        int choices = cycle.choices().orElseThrow().first();
        return signs.subList(segment.from(), Math.max(segment.from(), choices)).stream()
                .anyMatch(s -> s.line().isHeading() && s.marker().isEmpty());
    }

    private boolean isHead(int at) {
        Line line = signs.get(at).line();
        return line.isHeading() || line.text().strip().startsWith("**");
    }

    /**
     * What the choices of the other questions look like.
     *
     * @param letters the sequences of their labels that are no numbers: a list of these can hardly be anything else
     */
    private record Alike(
            Set<ChoiceHead.Style> styles, Set<String> sequences, Set<String> letters, boolean boxes, boolean areSome) {

        static Alike to(List<ChoiceRun> runs) {
            return new Alike(
                    runs.stream().map(ChoiceRun::style).collect(Collectors.toSet()),
                    runs.stream().flatMap(run -> run.sequences().stream()).collect(Collectors.toSet()),
                    runs.stream()
                            .filter(run -> !run.isNumbered())
                            .flatMap(run -> run.sequences().stream())
                            .collect(Collectors.toSet()),
                    runs.stream().anyMatch(ChoiceRun::hasBoxes),
                    runs.size() >= FEW);
        }

        boolean inStyle(ChoiceRun run) {
            return styles.contains(run.style());
        }

        boolean are(ChoiceRun run) {
            return boxes && run.hasBoxes() || run.sequences().stream().anyMatch(sequences::contains);
        }

        boolean areLettered(ChoiceRun run) {
            return run.size() > FEW && run.sequences().stream().anyMatch(letters::contains);
        }
    }

    /** Whether a line before the choices ends as a question does. */
    static boolean asks(List<Sign> signs, Segment segment, Cycle cycle) {
        return signs.subList(segment.head(), cycle.choices().orElseThrow().first()).stream()
                .map(Sign::line)
                .filter(Line::isText)
                .anyMatch(Line::asks);
    }
}
