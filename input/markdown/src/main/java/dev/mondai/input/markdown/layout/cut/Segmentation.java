package dev.mondai.input.markdown.layout.cut;

import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Above;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.QuestionHead;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings;
import dev.mondai.input.markdown.layout.vocabulary.Beginnings.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a document into segments, the way that makes the most sense of all of it: the most segments with one run of
 * choices and a key, none with several.
 */
public final class Segmentation {

    private static final Pattern NUMBER =
            Pattern.compile("^[\\s>]*(?<bullet>[-+•]?)[\\s*_(\\[]*\\d+[*_]*(?<sign>\\S?)");
    private static final Pattern KIND = Pattern.compile("(?:[题題]|判断|判斷|是非|填空|简答|簡答|问答|問答)[\\s*:：#]*(?:[（(].*)?$");
    private static final double QUESTION = 2;
    private static final double KEYED = 1;
    private static final double UNASKED = 0.5;

    /** A cut that finds so much of what the best one does may find more together with another. */
    private static final double NEAR = 0.3;

    private final List<Sign> signs;
    private final Cycles cycles;
    private final List<Cut> cuts;

    /** Whether a question may begin with the paragraph before its choices. */
    private final boolean withoutHeads;

    private Segmentation(List<Sign> signs, Cycles cycles, Beginnings beginnings) {
        this.signs = signs;
        this.cycles = cycles;
        this.cuts = Cut.all(signs).stream()
                .filter(cut -> beginnings.allow(cut.way(), cut.level()))
                .toList();
        this.withoutHeads = beginnings.allow(Way.PARAGRAPH, 0);
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
        List<Segment> found = best.isEmpty() ? segmentation.segments(new Cut(Way.NUMBER, 0), 0, signs.size()) : best;
        return titled(signs, Checklists.leftOut(found, signs, cycles));
    }

    /** The same, each below its headings; the head of a question is no chapter's. */
    private static List<Segment> titled(List<Sign> signs, List<Segment> segments) {
        Set<Integer> heads = segments.stream().map(Segment::head).collect(Collectors.toSet());
        Above above = new Above(signs, i -> !heads.contains(i));
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
        double more = score(byRuns);
        List<Segment> best = List.of();
        for (int i = 0; i < trials.size(); i++) {
            boolean near = trials.get(i).score() >= trials.get(0).score() * NEAR;
            List<Segment> next = near || more > score(best) ? whole(trials.get(i), from, to, tried) : best;
            best = score(next) > score(best) + 0.01 || i == 0 ? next : best;
        }
        double least = best.stream().mapToDouble(this::hoped).sum();
        return more > least + (best.isEmpty() ? 0 : Math.max(3, least)) ? byRuns : best;
    }

    /** Whether a stretch holds more lists of choices than the best cut makes sense of. */
    private boolean mayBeMore(int from, int to, Trial best) {
        long lists = cycles.of(from, to).runs().stream()
                .filter(run -> run.isStrong() || Cycle.isAnswered(signs, run))
                .count();
        return lists * (QUESTION + KEYED) > best.score();
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
            List<Segment> segments = tried.contains(cut) ? List.of() : segments(cut, from, to);
            boolean mayCount = segments.size() * (QUESTION + KEYED) > best * NEAR;
            if (mayCount && heads.add(segments.stream().map(Segment::head).toList())) {
                double score = score(segments);
                best = Math.max(best, score);
                trials.add(new Trial(cut, segments, score));
            }
        }
        trials.removeIf(trial -> trial.score() <= 0);
        trials.sort(Comparator.comparingDouble(Trial::score).reversed());
        return trials;
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
            double before = score(segment);
            double after = score(parts);
            refined.addAll(parts.size() > 1 && after > before ? parts : List.of(segment));
        }
        return refined;
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

    /** What still holds several questions cannot be cut at its paragraphs either: that speaks for no other cut. */
    private double hoped(Segment segment) {
        int further = cycles.of(segment).further();
        return further > 0 ? (further + 1) * (QUESTION + KEYED) : score(segment);
    }

    private double score(List<Segment> segments) {
        return segments.stream().mapToDouble(this::score).sum();
    }

    /** Whether a heading names a kind of questions in Chinese: a numbered list right below it holds several. */
    private boolean namesKind(int head, int list) {
        Sign sign = signs.get(head);
        return sign.line().isHeading()
                && sign.question().filter(q -> !q.number().isEmpty()).isEmpty()
                && KIND.matcher(sign.line().text()).find()
                && signs.subList(head + 1, Math.max(head + 1, list)).stream()
                        .noneMatch(s -> s.line().isText());
    }

    private double score(Segment segment) {
        Cycle cycle = cycles.of(segment);
        if (cycle.choices().isEmpty() || segment.rule().equals(Way.NUMBER.id()) && holdsHead(segment)) {
            boolean judged = signs.get(segment.head()).judged().isPresent();
            return judged || cycle.keyed() && !endsList(segment) ? UNASKED : 0;
        }
        ChoiceRun run = cycle.choices().get();
        if (run.isNumbered()
                && (namesKind(segment.head(), run.first())
                        || endsList(segment) && form(segment.head()).equals(form(run.first()))
                        || NumberedKeys.of(signs, segment, run))) {
            return 0;
        }
        boolean strong = run.isStrong();
        double question = strong ? QUESTION : cycle.keyed() ? QUESTION / 2 : 0;
        return cycle.further() > 0 ? 0 : question + (cycle.keyed() ? KEYED : 0);
    }

    /** Whether its number goes on with that on the line before: it may be the last choice of another question. */
    private boolean endsList(Segment segment) {
        int before = segment.head() - 1;
        return segment.rule().equals(Way.NUMBER.id())
                && before >= 0
                && form(segment.head()).equals(form(before))
                && signs.get(before)
                        .question()
                        .filter(q -> follows(q.number(), segment.question()))
                        .isPresent();
    }

    private static boolean follows(String number, Optional<QuestionHead> next) {
        return number.length() < 4
                && number.chars().allMatch(Character::isDigit)
                && !number.isEmpty()
                && next.filter(q -> q.number().equals(Integer.toString(Integer.parseInt(number) + 1)))
                        .isPresent();
    }

    /** Whether a heading or a summary within it is called a question, with a number: the segment's own is a choice's. */
    private boolean holdsHead(Segment segment) {
        return signs.subList(segment.from(), segment.to()).stream()
                .anyMatch(s -> (s.line().isHeading() || s.line().kind() == Line.Kind.SUMMARY)
                        && !s.announcesPart()
                        && s.question()
                                .filter(q -> q.word() && !q.number().isEmpty())
                                .isPresent());
    }

    private List<Segment> segments(Cut cut, int from, int to) {
        List<Segment> segments = new ArrayList<>();
        Segment open = null;
        for (int i = from; i < to; i++) {
            Sign sign = signs.get(i);
            boolean starts = cut.startsAt(signs, i) && !(open != null && goesOn(open, i));
            boolean ends = starts || cut.endsAt(sign) && (open == null || i > open.head());
            if (open != null && ends) {
                segments.add(open.until(i));
                open = null;
            }
            if (starts) {
                open = segment(cut, i);
            }
        }
        if (open != null) {
            segments.add(open.until(to));
        }
        return cut.way() == Way.NUMBER ? joined(segments) : segments;
    }

    /** {@code **Question 3**} and, alone on the next line, {@code **Question:**} begin one question. */
    private boolean goesOn(Segment open, int at) {
        return open.question().filter(q -> !q.number().isEmpty()).isPresent()
                && signs.get(at)
                        .question()
                        .filter(q -> q.word() && q.number().isEmpty())
                        .isPresent()
                && signs.subList(open.from(), at).stream()
                        .allMatch(s -> s.line().kind() == Line.Kind.BLANK);
    }

    /**
     * A numbered list within a numbered question begins at 1 again: in the stem, or behind the choices. One of its numbers may
     * not look like one: {@code ３．29}.
     */
    private List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean asked = !isBare(segment);
            int inner = 1;
            String form = i + 1 < segments.size() ? form(segments.get(i + 1)) : "";
            boolean listed = !asked && !form.equals(form(segment));
            while (i + 1 < segments.size()
                    && form.equals(form(segments.get(i + 1)))
                    && isInner(segment, segments.get(i + 1), inner, asked, listed)) {
                i++;
                inner = isNumbered(segments.get(i), inner) ? inner + 1 : inner + 2;
                segment = segment.until(segments.get(i).to());
            }
            joined.add(segment);
        }
        return joined;
    }

    private boolean isInner(Segment segment, Segment next, int inner, boolean asked, boolean listed) {
        return next.head() == segment.to()
                && (isNumbered(next, inner) || inner > 1 && isNumbered(next, inner + 1))
                && (listed ? !hasChoices(next) : isBare(asked ? next : segment));
    }

    /** The bullet before a number and the sign behind it: those of one list are alike. */
    private String form(Segment segment) {
        return form(segment.head());
    }

    private String form(int at) {
        Matcher number = NUMBER.matcher(signs.get(at).line().narrow());
        return number.lookingAt() ? number.group("bullet") + number.group("sign") : "";
    }

    private boolean isBare(Segment segment) {
        return !cycles.of(segment).keyed() && !hasChoices(segment);
    }

    /** Whether it has choices that are not numbers themselves. */
    private boolean hasChoices(Segment segment) {
        return cycles.of(segment)
                .choices()
                .filter(run -> run.isStrong() && !run.isNumbered() && !Cycle.isRow(run))
                .isPresent();
    }

    private static boolean isNumbered(Segment segment, int number) {
        return segment.question()
                .filter(q -> q.number().equals(Integer.toString(number)))
                .isPresent();
    }

    private Segment segment(Cut cut, int at) {
        if (cut.way() == Way.RULE) {
            int stem = behindTitles(at);
            Optional<QuestionHead> head =
                    beginsQuestion(stem) && at == 0 ? signs.get(stem).question() : Optional.empty();
            int from = head.isPresent() ? stem + 1 : stem;
            return new Segment(stem, from, at, head, cut.way().id(), List.of());
        }
        return new Segment(at, at + 1, at, signs.get(at).question(), cut.way().id(), List.of());
    }

    private boolean beginsQuestion(int at) {
        return signs.get(at).line().isHeading() && signs.get(at).question().isPresent();
    }

    /**
     * Where headings above a question end that begins behind a rule; one with nothing between it and choices is the stem, and
     * one before the first rule may begin a question itself.
     */
    private int behindTitles(int at) {
        for (int i = at; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            boolean title = sign.line().isHeading() && !sign.announcesPart() && !(at == 0 && beginsQuestion(i));
            if (!title && sign.line().kind() != Line.Kind.BLANK) {
                return sign.line().isText() && sign.choices().isEmpty() ? i : at;
            }
        }
        return at;
    }
}
