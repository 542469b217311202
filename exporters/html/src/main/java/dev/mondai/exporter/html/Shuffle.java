package dev.mondai.exporter.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Orders that look arbitrary and are the same at every export, since a question's id alone decides. */
final class Shuffle {

    private Shuffle() {}

    /** The numbers below {@code count} in the author's order. */
    static List<Integer> none(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** The numbers below {@code count}, the fixed ones at their own places. */
    static List<Integer> of(int count, Set<Integer> fixed, String id) {
        List<Integer> free =
                none(count).stream().filter(i -> !fixed.contains(i)).collect(Collectors.toList());
        Collections.shuffle(free, new Random(id.hashCode()));
        List<Integer> order = new ArrayList<>();
        for (int place = 0, next = 0; place < count; place++) {
            order.add(fixed.contains(place) ? place : free.get(next++));
        }
        return order;
    }

    /** All of them in another order than the author's, which may be the answer. */
    static List<Integer> another(int count, String id) {
        List<Integer> order = of(count, Set.of(), id);
        return order.equals(none(count)) ? turned(order) : order;
    }

    private static List<Integer> turned(List<Integer> order) {
        List<Integer> turned = new ArrayList<>(order);
        Collections.rotate(turned, 1);
        return turned;
    }
}
