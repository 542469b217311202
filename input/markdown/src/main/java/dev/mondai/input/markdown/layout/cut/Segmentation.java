package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.sign.Above;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings.Way;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a document into segments, the way that makes the most sense of all of it: the most segments with one run of
 * choices and a key, none with several.
 */
public final class Segmentation {

    /** A cut that finds so much of what the best one does may find more together with another. */
    private static final double NEAR = 0.3;

    private final List<Sign> signs;
    private final Cycles cycles;
    private final Scores scores;
    private final SegmentsOfCut cutting;
    private final List<Cut> cuts;

    /** Before each line, how many lines may begin choices. */
    private final int[] choices;

    /** Whether a question may begin with the paragraph before its choices. */
    private final boolean withoutHeads;

    private Segmentation(List<Sign> signs, Cycles cycles, Beginnings beginnings) {
        this.signs = signs;
        this.cycles = cycles;
        this.scores = new Scores(signs, cycles);
        this.cutting = new SegmentsOfCut(signs, cycles);
        this.cuts = Cut.all(signs).stream()
                .filter(cut -> beginnings.allow(cut.way(), cut.level()))
                .toList();
        this.withoutHeads = beginnings.allow(Way.PARAGRAPH, 0);
        this.choices = new int[signs.size() + 1];
        for (int i = 0; i < signs.size(); i++) {
            choices[i + 1] = choices[i] + (signs.get(i).choices().isEmpty() ? 0 : 1);
        }
    }

    /**
     * The questions of a document, in the ways that are wanted; in any other where these find none. Where nothing is
     * asked, numbered statements may be judged at the end.
     */
    public static List<Segment> of(List<Sign> signs, Cycles cycles, Beginnings wanted) {
        Segmentation segmentation = new Segmentation(signs, cycles, wanted);
        List<Segment> best = segmentation.best(0, signs.size(), List.of());
        if (best.isEmpty() && !wanted.areAll()) {
            return of(signs, cycles, Beginnings.ALL);
        }
        List<Segment> found = best.isEmpty() ? segmentation.cutting.of(new Cut(Way.NUMBER, 0), 0, signs.size()) : best;
        return titled(signs, segmentation.withStatements(Checklists.leftOut(found, signs, cycles)));
    }

    /** The segments, with the statements of a chapter that is no question in its place. */
    private List<Segment> withStatements(List<Segment> segments) {
        List<Segment> all = new ArrayList<>();
        for (Segment segment : segments) {
            List<Segment> statements = statements(segment);
            all.addAll(statements.isEmpty() ? List.of(segment) : statements);
        }
        return all;
    }

    /**
     * The questions of a document in which nothing but what begins them shows them, for who knows that it holds questions and
     * answers; none where most beginnings do not ask.
     */
    public static List<Segment> asking(List<Sign> signs, Cycles cycles, Beginnings wanted) {
        Segmentation segmentation = new Segmentation(signs, cycles, wanted);
        return titled(signs, new AskingHeads(signs, cycles, segmentation.cutting).among(segmentation.cuts));
    }

    /** The same, each below its headings; the head of a question is no chapter's. */
    private static List<Segment> titled(List<Sign> signs, List<Segment> segments) {
        BitSet heads = new BitSet();
        segments.forEach(segment -> heads.set(segment.head()));
        Above above = new Above(signs, i -> !heads.get(i));
        return segments.stream()
                .map(s -> s.under(above.at(s.head()).titles(signs.get(s.head()))))
                .toList();
    }

    /** A cut and what it makes of a stretch. */
    private record Trial(Cut cut, List<Segment> segments, double score) {}

    /** What makes the most sense of a stretch: one of the cuts, with others for what it leaves, or none of them. */
    List<Segment> best(int from, int to, List<Cut> tried) {
        List<Trial> trials = trials(from, to, tried);
        List<Segment> byRuns =
                trials.isEmpty() || mayBeMore(from, to, trials.get(0)) ? byParagraphs(from, to) : List.of();
        double more = scores.of(byRuns);
        List<Segment> best = List.of();
        double most = 0;
        for (int i = 0; i < trials.size(); i++) {
            boolean near = trials.get(i).score() >= trials.get(0).score() * NEAR;
            List<Segment> next = near || more > most ? whole(trials.get(i), from, to, tried) : best;
            double score = scores.of(next);
            if (score > most + 0.01 || i == 0) {
                best = next;
                most = score;
            }
        }
        if (byRuns.isEmpty()) {
            return best;
        }
        double least = best.stream().mapToDouble(scores::hoped).sum();
        return more > least + (best.isEmpty() ? 0 : Math.max(3, least)) ? byRuns : best;
    }

    /** Whether a stretch holds more lists of choices than the best cut makes sense of. */
    private boolean mayBeMore(int from, int to, Trial best) {
        return areMore(cycles.runs(from, to), best) && areMore(cycles.lists(from, to), best);
    }

    private boolean areMore(List<ChoiceRun> runs, Trial best) {
        int lists = 0;
        for (ChoiceRun run : runs) {
            lists += run.isStrong() || Cycle.isAnswered(signs, run) ? 1 : 0;
        }
        return lists * Scores.WHOLE > best.score();
    }

    /** Whether questions may begin so. */
    boolean holds(Cut cut) {
        return cuts.contains(cut);
    }

    /** What the paragraphs before choices make of a stretch, whether it makes sense or not. */
    List<Segment> byParagraphs(int from, int to) {
        return withoutHeads ? new ParagraphCut(signs, cycles).segments(from, to) : List.of();
    }

    /** The cuts that make sense, the best first, and of equal ones the one to be trusted more. */
    private List<Trial> trials(int from, int to, List<Cut> tried) {
        List<Trial> trials = new ArrayList<>();
        Set<List<Integer>> heads = new HashSet<>();
        double best = 0;
        for (Cut cut : cuts) {
            List<Segment> segments = tried.contains(cut) ? List.of() : cutting.of(cut, from, to);
            if (most(segments) > best * NEAR && heads.add(heads(segments))) {
                double score = scores.of(segments);
                best = Math.max(best, score);
                trials.add(new Trial(cut, segments, score));
            }
        }
        trials.removeIf(trial -> trial.score() <= 0);
        trials.sort(Comparator.comparingDouble(Trial::score).reversed());
        return trials;
    }

    private static List<Integer> heads(List<Segment> segments) {
        List<Integer> heads = new ArrayList<>();
        for (Segment segment : segments) {
            heads.add(segment.head());
        }
        return heads;
    }

    /** Whether a line of a stretch may begin a choice. */
    boolean mayHoldChoices(int from, int to) {
        return choices[to] > choices[from];
    }

    /** What segments are worth at most: little where no line may begin a choice. */
    private double most(List<Segment> segments) {
        double most = 0;
        for (Segment segment : segments) {
            most += mayHoldChoices(segment.from(), segment.to()) ? Scores.WHOLE : Scores.UNASKED;
        }
        return most;
    }

    private List<Segment> whole(Trial trial, int from, int to, List<Cut> tried) {
        List<Cut> more = new ArrayList<>(tried);
        more.add(trial.cut());
        return new Strays(signs, cycles, this, more).among(refined(trial.segments(), more), from, to);
    }

    /** Cuts what seems to hold several questions once more, in another way. */
    private List<Segment> refined(List<Segment> segments, List<Cut> tried) {
        List<Segment> refined = new ArrayList<>();
        for (Segment segment : segments) {
            Cycle cycle = cycles.of(segment);
            List<Segment> parts = cycle.further() == 0
                    ? List.of()
                    : headed(segment, best(segment.from(), segment.to(), untried(cycle, tried)));
            double before = scores.of(segment);
            double after = scores.of(parts);
            refined.addAll(parts.size() > 1 && after > before ? parts : List.of(segment));
        }
        return refined;
    }

    /**
     * The statements that a section without choices holds, all of its numbers, each judged on its line: it is their chapter, if it
     * asks for nothing but true or false itself.
     */
    private List<Segment> statements(Segment chapter) {
        Cut numbers = new Cut(Way.NUMBER, 0);
        boolean mayHold = chapter.question().isEmpty()
                && cycles.of(chapter).choices().isEmpty()
                && holds(numbers)
                && signs.get(chapter.head()).judged().isEmpty()
                && signs.subList(chapter.from(), chapter.to()).stream()
                        .anyMatch(sign -> sign.judged().isPresent());
        if (!mayHold) {
            return List.of();
        }
        List<Segment> parts = cutting.of(numbers, chapter.from(), chapter.to());
        return parts.stream().allMatch(part -> signs.get(part.head()).judged().isPresent())
                        && parts.stream().limit(1).noneMatch(first -> asks(chapter.head(), first.head()))
                ? parts
                : List.of();
    }

    private boolean asks(int from, int to) {
        return signs.subList(from, to).stream().anyMatch(sign -> sign.line().asks() && !cycles.asksForTruth(sign));
    }

    /** The cuts not to be tried on a stretch: those tried before, and those by which its choices would begin questions. */
    private List<Cut> untried(Cycle cycle, List<Cut> tried) {
        List<Integer> items = cycle.runs().stream()
                .filter(ChoiceRun::isStrong)
                .flatMap(run -> run.equals(cycle.choices().orElseThrow()) ? places(run) : tight(run))
                .toList();
        Stream<Cut> atChoices = cuts.stream().filter(cut -> items.stream().anyMatch(i -> cut.startsAt(signs, i)));
        return Stream.concat(tried.stream(), atChoices).toList();
    }

    private static Stream<Integer> places(ChoiceRun run) {
        return run.items().stream().map(ChoiceRun.Item::at);
    }

    /** The items right below another one. */
    private static Stream<Integer> tight(ChoiceRun run) {
        Set<Integer> all = places(run).collect(Collectors.toSet());
        return places(run).filter(i -> all.contains(i - 1));
    }

    /**
     * The questions below a head, the first of which keeps it. A line that only leads to a list, such as {@code Others:}, is
     * no question.
     */
    private List<Segment> headed(Segment segment, List<Segment> parts) {
        boolean byParagraphs = !parts.isEmpty() && parts.get(0).rule().equals(ParagraphCut.RULE);
        if (parts.isEmpty() || byParagraphs && parts.stream().skip(1).anyMatch(this::onlyLeads)) {
            return List.of();
        }
        List<Segment> headed = new ArrayList<>(parts);
        Segment first = segment.until(parts.get(0).head());
        if (cycles.of(first).choices().filter(ChoiceRun::isStrong).isPresent()) {
            headed.add(0, first);
        } else if (byParagraphs && parts.size() > 1 && isStem(segment, parts.get(0))) {
            headed.set(0, segment.until(parts.get(1).head()));
        }
        return headed;
    }

    /** Whether a head with a number, one that asks or is right above the first choices, belongs to the question below; else it is a chapter's. */
    private boolean isStem(Segment segment, Segment first) {
        return segment.question().isPresent()
                || signs.get(segment.head()).line().asks()
                || cycles.of(first)
                        .choices()
                        .filter(run -> run.first() == first.head())
                        .isPresent();
    }

    private boolean onlyLeads(Segment segment) {
        return signs.get(segment.head()).line().narrow().stripTrailing().endsWith(":");
    }
}
