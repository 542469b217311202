package dev.mondai.input.markdown.layout.key;

import dev.mondai.input.markdown.layout.sign.ChoiceHead;
import dev.mondai.input.markdown.layout.sign.ChoiceRun;
import dev.mondai.input.markdown.layout.sign.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which choices of a run are shown to be right: by boxes and signs, or by their look. All give places in the run. */
final class ShownChoices {

    private final ChoiceRun run;
    private final Set<Integer> signed;
    private final Set<Integer> marked;

    ShownChoices(ChoiceRun run) {
        this.run = run;
        this.signed = where(ChoiceHead::marked);
        Set<Integer> ticked = where(head -> head.tick() == ChoiceHead.Box.TICKED);
        this.marked = ticked.isEmpty() ? signed : ticked;
    }

    /** Boxes, or where none is ticked signs; bold is no more than a hint. */
    Set<Integer> marked() {
        return marked;
    }

    private Set<Integer> where(Predicate<ChoiceHead> wanted) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < run.size(); i++) {
            if (wanted.test(run.items().get(i).head())) {
                places.add(i);
            }
        }
        return places;
    }

    /** Whether nothing but signs marks choices that may be the ends of their texts. */
    boolean mayBeOperators() {
        for (int place : marked) {
            if (run.items().get(place).head().verdict() != Verdict.OPERATOR) {
                return false;
            }
        }
        return true;
    }

    /** The signs beside boxes, where they are at choices that are not ticked. */
    Set<Integer> signedOtherwise() {
        return marked.containsAll(signed) ? Set.of() : signed;
    }

    /** The only one that stands out. */
    Set<Integer> standingOut() {
        Set<Integer> looks = run.marked();
        boolean plus = looks.stream().allMatch(i -> run.items().get(i).head().bullet() == '+');
        return looks.size() == 1 || plus ? looks : Set.of();
    }

    /** The right ones of choices said again, as places among the first ones; none where one of them is not clear. */
    Set<Integer> among(ChoiceRun first) {
        Set<Integer> marks = marked.isEmpty() ? run.marked() : marked;
        Set<Integer> places = new TreeSet<>();
        for (int place : marks) {
            String said = run.items().get(place).text();
            List<Integer> equal = IntStream.range(0, first.size())
                    .filter(i -> first.items().get(i).text().equals(said))
                    .boxed()
                    .toList();
            if (equal.contains(place)) {
                places.add(place);
            } else if (equal.size() == 1) {
                places.add(equal.get(0));
            } else if (equal.isEmpty() && isOnlyOther(first, place)) {
                places.add(place);
            }
        }
        return places.size() == marks.size() ? places : Set.of();
    }

    /** Whether two texts begin and end alike: no more than half of the longer one stands between. */
    private static boolean isAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return (begin + end) * 2 > Math.max(one.length(), other.length());
    }

    /** Whether all the others are said again in the same order, and the one at a place with a slip. */
    private boolean isOnlyOther(ChoiceRun first, int place) {
        return run.size() > 2
                && run.size() == first.size()
                && isAlike(
                        run.items().get(place).text(), first.items().get(place).text())
                && IntStream.range(0, run.size())
                        .allMatch(i -> i == place
                                || run.items()
                                        .get(i)
                                        .text()
                                        .equals(first.items().get(i).text()));
    }
}
