package dev.mondai.exporter.anki;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order that is not the right one, the same at every export: the fields hold what is to be ordered or matched in it, so
 * that a card without a script gives nothing away.
 */
final class Scramble {

    private Scramble() {}

    /** The numbers from 0 to {@code count - 1}, in any order but their own. */
    static List<Integer> order(String seed, int count) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        List<Integer> own = List.copyOf(order);
        order.sort(Comparator.comparing(number -> Hashes.guid(seed, String.valueOf(number), "order")));
        if (order.equals(own)) {
            Collections.rotate(order, 1);
        }
        return order;
    }
}
