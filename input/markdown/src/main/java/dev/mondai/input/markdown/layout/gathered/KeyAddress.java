package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycle;
import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import dev.mondai.input.markdown.layout.line.Cell;
import dev.mondai.input.markdown.layout.sign.Sign;
import dev.mondai.input.markdown.layout.vocabulary.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Whom gathered keys are for, where numbers begin anew in each part: the questions of the part that their title names, or
 * those right before them, where these alone have no key.
 */
final class KeyAddress {

    private final List<Sign> signs;
    private final Cycles cycles;
    private final List<Segment> asked;
    private final Words words;

    KeyAddress(List<Sign> signs, List<Segment> all, Cycles cycles, Words words) {
        this.signs = signs;
        this.cycles = cycles;
        this.words = words;
        this.asked = all.stream()
                .filter(segment -> cycles.of(segment).choices().isPresent())
                .toList();
    }

    /** The same keys, for no other questions than those that they are for. */
    Appendix narrowed(Appendix appendix) {
        boolean known = !appendix.chapter().isEmpty() && asked.stream().anyMatch(appendix::covers);
        if (known || appendix.isUnnumbered() || appendix.until() < appendix.from()) {
            return appendix;
        }
        String title = title(appendix);
        PartNames parts = new PartNames(parts(appendix, title), words);
        if (parts.isOfNone(title)) {
            return appendix.of(title);
        }
        Optional<Appendix> named = parts.named(title).map(appendix::of);
        boolean other = named.filter(n -> asked.stream().noneMatch(s -> appendix.covers(s) && n.covers(s)))
                .isPresent();
        return named.filter(n -> other || fits(n)).orElseGet(() -> behindKeyed(appendix));
    }

    private String title(Appendix appendix) {
        Sign first = signs.get(appendix.from());
        String own = Cell.isRow(first.line()) ? "" : SeriesTitle.of(first);
        return appendix.chapter().isEmpty() ? own : appendix.chapter();
    }

    /** The titles above the questions before an appendix. */
    private List<String> parts(Appendix appendix, String title) {
        return asked.stream()
                .filter(segment -> segment.head() < appendix.from())
                .flatMap(segment -> segment.above().stream())
                .filter(above -> !above.equals(title))
                .distinct()
                .toList();
    }

    /** Whether each key is for one of the questions. */
    private boolean fits(Appendix appendix) {
        List<String> keys = numbers(appendix);
        List<String> questions =
                numbersOf(asked.stream().filter(appendix::covers).toList());
        return new HashSet<>(keys).size() == keys.size()
                && new HashSet<>(questions).size() == questions.size()
                && questions.containsAll(keys);
    }

    /** For the last questions alone, where they have the numbers of the keys and no key, and others with such numbers have theirs. */
    private Appendix behindKeyed(Appendix appendix) {
        List<String> keys = numbers(appendix);
        List<Segment> covered = asked.stream().filter(appendix::covers).toList();
        int first = covered.size() - keys.size();
        if (keys.isEmpty() || first <= 0 || !appendix.chapter().isEmpty()) {
            return appendix;
        }
        List<Segment> last = covered.subList(first, covered.size());
        boolean alone = numbersOf(last).equals(keys)
                && new HashSet<>(keys).size() == keys.size()
                && last.stream().noneMatch(segment -> isKeyed(segment, appendix))
                && covered.subList(0, first).stream()
                        .filter(segment -> keys.contains(KeyEntry.plain(segment.number())))
                        .allMatch(segment -> isKeyed(segment, appendix));
        return alone ? appendix.startingAt(last.get(0).head()) : appendix;
    }

    private boolean isKeyed(Segment segment, Appendix appendix) {
        Cycle cycle = cycles.of(segment.from(), Math.min(segment.to(), appendix.from()));
        return cycle.keyed();
    }

    private static List<String> numbers(Appendix appendix) {
        return appendix.all().stream().map(KeyEntry::number).toList();
    }

    private static List<String> numbersOf(List<Segment> segments) {
        return segments.stream().map(Segment::number).map(KeyEntry::plain).toList();
    }
}
