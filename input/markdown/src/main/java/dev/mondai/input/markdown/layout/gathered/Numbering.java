package dev.mondai.input.markdown.layout.gathered;

import dev.mondai.input.markdown.layout.cut.Cycles;
import dev.mondai.input.markdown.layout.cut.Segment;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The questions that an appendix is for, by their numbers: the author's, or their places where none of them has a number of
 * its own and there are as many keys.
 *
 * <p>Where the keys' numbers are those of the questions with choices, one for one, what else has a number, such as steps in a
 * lesson, is not asked.
 *
 * <p>Where the numbers of both begin anew after the same questions, round for round, places tell too.
 *
 * <p>Where one of both is left out at the end, it may have been another before the rest was numbered ({@link KeyCount}). Where
 * there are as many keys as questions, but numbered otherwise, one of the two was numbered wrong: a key that its number
 * gives to one question and its place to another is nobody's.
 */
final class Numbering {

    private final Appendix appendix;
    private final Map<Segment, String> numbers = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The places of the questions that have choices or a number, and of the keys that give each number. */
    private final Map<Segment, Integer> places = new IdentityHashMap<>();

    private final Map<String, List<Integer>> said;

    /** Whether the keys are given by their places. */
    private final boolean placed;

    /** Whether the numbers begin anew several times, those of the keys as those of the questions. */
    private final boolean rounds;

    /** Whether places and numbers both tell whose the keys are. */
    private final boolean doubtful;

    /** How many keys there are, and questions for them; as many where that tells nothing. */
    private final KeyCount count;

    Numbering(Appendix appendix, List<Segment> all, Cycles cycles) {
        this.appendix = appendix;
        List<Segment> covered = all.stream().filter(appendix::covers).toList();
        List<Segment> withChoices =
                covered.stream().filter(s -> hasChoices(s, cycles)).toList();
        boolean chapters = covered.stream().anyMatch(s -> s.number().indexOf('.') >= 0);
        List<String> keys = appendix.all().stream()
                .map(entry -> chapters
                        ? entry.number()
                        : entry.number().substring(entry.number().indexOf('.') + 1))
                .toList();
        boolean each = numbersOf(withChoices).equals(keys);
        List<Segment> mine = each ? withChoices : covered;
        mine.forEach(segment -> numbers.put(segment, KeyEntry.plain(segment.number())));
        mine.forEach(segment -> counts.merge(numbers.get(segment), 1, Integer::sum));
        List<Segment> asked = mine.stream()
                .filter(s -> s.isNumbered() || hasChoices(s, cycles))
                .toList();
        said = IntStream.range(0, keys.size()).boxed().collect(Collectors.groupingBy(keys::get));
        List<String> questions = numbersOf(asked);
        rounds = questions.equals(keys) && isRounds(keys);
        placed = rounds
                || appendix.isUnnumbered() && keys.size() == withChoices.size()
                || isSame(numbersOf(withChoices)) && areKeys(keys, withChoices.size());
        List<Segment> counted = placed && !rounds ? withChoices : asked;
        IntStream.range(0, counted.size()).forEach(i -> places.put(counted.get(i), i));
        doubtful = questions.size() == keys.size() && !questions.equals(keys) && isRising(questions) && isRising(keys);
        count = placed || each ? KeyCount.SURE : KeyCount.of(appendix, asked, cycles);
    }

    private boolean hasChoices(Segment segment, Cycles cycles) {
        int to = Math.min(segment.to(), appendix.from());
        return cycles.of(segment.from(), to).choices().isPresent();
    }

    private static List<String> numbersOf(List<Segment> segments) {
        return segments.stream().map(Segment::number).map(KeyEntry::plain).toList();
    }

    /** Whether all have no number, or the one that a list may repeat: Markdown counts the items by itself. */
    static boolean isSame(List<String> said) {
        return said.stream().allMatch(String::isEmpty)
                || said.size() > 1 && said.stream().allMatch("1"::equals);
    }

    /** Whether numbers begin anew, once or more, each time with 1, and none is left out. */
    static boolean isRounds(List<String> said) {
        int last = 0;
        int rounds = 0;
        for (String number : said) {
            boolean anew = number.equals("1");
            if (!anew && !number.equals(Integer.toString(last + 1))) {
                return false;
            }
            last = anew ? 1 : last + 1;
            rounds += anew ? 1 : 0;
        }
        return rounds > 1 && rounds < said.size();
    }

    /** Whether the keys are those of 1 to a number, and no other. */
    private boolean areKeys(List<String> keys, int last) {
        return keys.size() == last
                && (isSame(keys)
                        || IntStream.rangeClosed(1, last)
                                .allMatch(n -> said.getOrDefault(Integer.toString(n), List.of())
                                                .size()
                                        == 1));
    }

    private static boolean isRising(List<String> said) {
        int last = 0;
        for (String number : said) {
            if (!number.matches("\\d{1,4}") || Integer.parseInt(number) < last) {
                return false;
            }
            last = Integer.parseInt(number);
        }
        return true;
    }

    /** All keys of the appendix. */
    List<KeyEntry> keys() {
        return appendix.all();
    }

    boolean covers(Segment segment) {
        return numbers.containsKey(segment);
    }

    /** What the appendix says of a question; nothing where that may be meant for another. */
    Optional<KeyEntry> entry(Segment segment) {
        return isDoubtful(segment) ? Optional.empty() : said(segment);
    }

    /** A key that may be meant for the question, or for another: numbers that stand there twice, or against the order. */
    Optional<DoubtfulKey> doubt(Segment segment) {
        return isDoubtful(segment)
                ? said(segment).map(entry -> new DoubtfulKey(entry, count.keys(), count.questions()))
                : Optional.empty();
    }

    private boolean isDoubtful(Segment segment) {
        List<Integer> mine = placed ? List.of() : mine(segment);
        return !placed
                && (mine.size() > 1
                        || mine.stream().anyMatch(place -> place >= count.sure())
                        || counts.getOrDefault(numbers.get(segment), 0) > 1
                        || doubtful && !mine.contains(places.get(segment)));
    }

    /** What the appendix says first of its number. */
    Optional<KeyEntry> said(Segment segment) {
        return mine(segment).stream().findFirst().map(appendix.all()::get);
    }

    /** The places of its keys. */
    private List<Integer> mine(Segment segment) {
        if (!placed) {
            return said.getOrDefault(numbers.getOrDefault(segment, ""), List.of());
        }
        Integer place = places.get(segment);
        if (place == null) {
            return List.of();
        }
        return rounds || said.size() == 1 ? List.of(place) : said.get(Integer.toString(place + 1));
    }
}
