package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Heading;
import dev.mondai.input.markdown.layout.line.Line;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Folding;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keys gathered in one place, for the questions before it: numbers, each with what is said of it.
 *
 * @param start the first question's line at the earliest
 * @param until the line behind the last question's at the latest
 * @param from the appendix's first line
 * @param to the line behind its last one
 * @param chapter the title of the questions' chapter; empty where it is for all
 * @param all its entries as they stand there
 * @param entries by number; none for a number that stands there twice
 */
record Appendix(
        int start, int until, int from, int to, String chapter, List<KeyEntry> all, Map<String, KeyEntry> entries) {

    Appendix {
        all = List.copyOf(all);
        entries = Map.copyOf(entries);
    }

    Appendix(int start, int from, int to, String chapter, List<KeyEntry> all) {
        this(start, from, from, to, chapter, all);
    }

    Appendix(int start, int until, int from, int to, String chapter, List<KeyEntry> all) {
        this(start, until, from, to, chapter, all, unique(all));
    }

    /**
     * All places where keys of at least two questions stand together.
     *
     * @param first the line behind the heads of two questions
     * @param wanted whether keys are for questions; those behind the last ones that are
     */
    static List<Appendix> in(List<Sign> signs, int first, Words words, Cycles cycles, Predicate<Appendix> wanted) {
        List<Appendix> found = new ArrayList<>();
        Titles titles = new Titles(signs);
        int start = 0;
        for (int i = first; i < signs.size(); i++) {
            int end = Math.max(AppendixEnd.of(signs, i, words, cycles, titles), KeyTable.end(signs, i, words));
            List<Appendix> appendices =
                    wanted(end > i ? chapters(signs, start, i, end, words) : KeyLetters.at(signs, start, i), wanted);
            if (!appendices.isEmpty()) {
                found.addAll(appendices);
                start = appendices.get(0).to();
                i = start - 1;
            }
        }
        return found;
    }

    /** Those of the chapters, or all together where no question is in a chapter that is called so: a round may have a title here alone. */
    private static List<Appendix> wanted(List<Appendix> chapters, Predicate<Appendix> wanted) {
        if (chapters.isEmpty()) {
            return chapters;
        }
        boolean titled = chapters.stream().anyMatch(wanted);
        if (titled || chapters.size() < 2) {
            return titled ? chapters : List.of();
        }
        Appendix first = chapters.get(0);
        List<KeyEntry> all = chapters.stream().flatMap(a -> a.all().stream()).toList();
        boolean rounds = Numbering.isRounds(all.stream().map(KeyEntry::number).toList());
        return Stream.of(new Appendix(first.start(), first.from(), first.to(), "", all))
                .filter(together -> rounds && wanted.test(together))
                .toList();
    }

    /** The keys of another document, which says nothing else, for all questions of this one; none of one without lines. */
    static List<Appendix> ofDocument(List<Sign> document, int end, Words words) {
        if (document.isEmpty()) {
            return List.of();
        }
        return chapters(document, 0, 0, document.size(), words).stream()
                .map(a -> new Appendix(0, end, end, a.chapter(), a.all()))
                .toList();
    }

    /** An appendix for each heading in it, or title of a part, where numbers begin anew below or behind them; else one. */
    private static List<Appendix> chapters(List<Sign> signs, int start, int from, int to, Words words) {
        Appendix whole = new Appendix(start, from, to, "", KeyEntries.in(signs.subList(from, to), words));
        PartTitles parts = PartTitles.in(signs, start, from, to);
        List<Integer> heads = IntStream.range(from + 1, to)
                .filter(i -> parts.holds(i) || heads(signs, i, words))
                .boxed()
                .toList();
        if (heads.isEmpty()) {
            return List.of(whole);
        }
        List<Appendix> chapters = new ArrayList<>();
        int at = from;
        for (int i = 0; i <= heads.size(); i++) {
            int next = i < heads.size() ? heads.get(i) : to;
            List<KeyEntry> entries = KeyEntries.in(signs.subList(at, next), words);
            chapters.add(
                    parts.holds(at)
                            ? parts.keys(at, whole, entries)
                            : new Appendix(start, from, to, title(signs, at, words), entries));
            at = next;
        }
        chapters.removeIf(chapter -> chapter.entries().isEmpty());
        int said = chapters.stream().mapToInt(a -> a.entries().size()).sum();
        return chapters.size() < 2 || said == whole.entries().size() ? List.of(whole) : List.copyOf(chapters);
    }

    private static boolean heads(List<Sign> signs, int at, Words words) {
        Sign sign = signs.get(at);
        return sign.line().isHeading() ? !KeyEntries.begins(sign) : SeriesTitle.heads(signs, at, words);
    }

    private static String title(List<Sign> signs, int at, Words words) {
        Line line = signs.get(at).line();
        String series = SeriesTitle.heads(signs, at, words) ? SeriesTitle.of(signs.get(at)) : "";
        return line.isHeading() ? line.text().substring(Heading.start(line)) : series;
    }

    private static Map<String, KeyEntry> unique(List<KeyEntry> entries) {
        Map<String, KeyEntry> unique = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (KeyEntry entry : entries) {
            if (unique.put(entry.number(), entry) != null) {
                twice.add(entry.number());
            }
        }
        unique.keySet().removeAll(twice);
        return unique;
    }

    /** Whether the keys are those of a question: one between {@link #start} and {@link #until}, of the chapter. */
    boolean covers(Segment segment) {
        return segment.head() >= start
                && segment.head() < until
                && (chapter.isEmpty() || segment.above().stream().anyMatch(this::isTitle));
    }

    private boolean isTitle(String above) {
        String mine = words(chapter);
        String other = words(above);
        return !other.isBlank() && mine.contains(other) || !mine.isBlank() && other.contains(mine);
    }

    private static String words(String title) {
        return " " + Folding.fold(title).replaceAll("[^\\p{L}\\p{M}\\d]+", " ").strip() + " ";
    }

    /** The same keys, for the questions of a part. */
    Appendix of(String part) {
        return new Appendix(0, from, from, to, part, all);
    }

    /** The same keys, for questions from a line on. */
    Appendix startingAt(int first) {
        return new Appendix(first, from, from, to, chapter, all);
    }

    /** Whether its keys have no numbers. */
    boolean isUnnumbered() {
        return !all.isEmpty() && all.stream().allMatch(entry -> entry.number().isEmpty());
    }
}
