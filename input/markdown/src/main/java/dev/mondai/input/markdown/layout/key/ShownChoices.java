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
record ShownChoices(ChoiceRun run) {

    /** Boxes, or where none is ticked signs; bold is no more than a hint. */
    Set<Integer> marked() {
        Set<Integer> ticked = where(head -> head.tick() == ChoiceHead.Box.TICKED);
        return ticked.isEmpty() ? where(ChoiceHead::marked) : ticked;
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
        return marked().stream().allMatch(i -> run.items().get(i).head().verdict() == Verdict.OPERATOR);
    }

    /** The signs beside boxes, where they are at choices that are not ticked. */
    Set<Integer> signedOtherwise() {
        Set<Integer> signed = where(ChoiceHead::marked);
        return marked().containsAll(signed) ? Set.of() : signed;
    }

    /** The only one that stands out. */
    Set<Integer> standingOut() {
        Set<Integer> marked = run.marked();
        boolean plus = marked.stream().allMatch(i -> run.items().get(i).head().bullet() == '+');
        return marked.size() == 1 || plus ? marked : Set.of();
    }

    /** The right ones of choices said again, as places among the first ones; none where one of them is not clear. */
    Set<Integer> among(ChoiceRun first) {
        Set<Integer> shown = marked();
        Set<Integer> marks = shown.isEmpty() ? run.marked() : shown;
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
            }
        }
        return places.size() == marks.size() ? places : Set.of();
    }
}
